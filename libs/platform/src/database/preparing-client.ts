import pg from 'pg';

/** Different statements that are kept prepared on a connection; what comes later is parsed each time. */
const MOST = 200;

/**
 * Prepares the statements by which entities are found, so that PostgreSQL parses and plans each once for a connection:
 * that was most of its work for a page. Left alone are those whose best plan hangs on the values: a sorted beginning of
 * many rows, and lists of changing length.
 */
export class PreparingClient extends pg.Client {
  /** Where the answer to the next beginning goes; null where it is waited for. */
  private ahead: Promise<unknown>[] | null = null;

  /**
   * Lets the next transaction go on before it is told that it has begun; that answer is put into `answers`. Where it
   * never began, no tenant is set, and row security refuses whatever was sent meanwhile.
   */
  beginAhead(answers: Promise<unknown>[]): void {
    this.ahead = answers;
  }

  // The driver calls it in this form only; the other forms go through untouched.
  override query(...given: unknown[]): never {
    const [text, values] = given;
    if (text === BEGIN && this.ahead) return this.goAhead(this.ahead, given);
    if (typeof text !== 'string' || !Array.isArray(values) || !isFinding(text)) return this.send(given);
    const name = names.of(text);
    return this.send(name === undefined ? given : [{ name, text, values }, ...given.slice(2)]);
  }

  private goAhead(answers: Promise<unknown>[], given: unknown[]): never {
    this.ahead = null;
    const begun: Promise<unknown> = this.send(given);
    begun.catch(() => undefined);
    answers.push(begun);
    return Promise.resolve({ rows: [] }) as never;
  }

  /** What is asked before the program next waits goes out in one piece. */
  private send(given: unknown[]): never {
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return (super.query as (...given: unknown[]) => never).apply(this, given);
  }
}

/** As TypeORM says it. */
const BEGIN = 'START TRANSACTION';

/** Names of statements, as many as are kept prepared. */
export class StatementNames {
  private readonly names = new Map<string, string>();

  /** What this statement is called; undefined where it is not to be prepared. */
  of(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MOST || !isPlain(text)) return known;
    const name = `find_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

/** The same on every connection of the process. */
const names = new StatementNames();

/** What a query calls itself (`comment`) that sorts and limits, yet is planned well once for all: it reads of one idea. */
export const PLANNED_ONCE = 'planned once';
const MARK = `/* ${PLANNED_ONCE} */ SELECT "`;

const isFinding = (text: string): boolean => text.startsWith('SELECT "') || text.startsWith(MARK);

const isPlain = (text: string): boolean =>
  text.startsWith(MARK) ||
  (isFinding(text) && !/ IN \(\$\d+, /.test(text) && !/ ORDER BY .* LIMIT /s.test(text));
