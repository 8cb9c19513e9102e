import { get, type IncomingMessage } from 'node:http';

interface Told {
  type: string;
  id: string;
  data: { cases?: { ideaId: string; kinds: string[]; state: string | null }[]; why?: string };
}

/** A stream of events, read as it comes; beats, which may come at any time, are passed over. */
export class Listening {
  readonly told: Told[] = [];
  isOver = false;
  private text = '';

  constructor(private readonly answer: IncomingMessage) {
    answer.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (this.text + chunk).split('\n\n');
      this.text = parts.pop()!;
      this.told.push(
        ...parts
          .filter((part) => part.includes('data:'))
          .map(readEvent)
          .filter(isNews),
      );
    });
    answer.on('close', () => (this.isOver = true));
    answer.on('error', () => undefined);
  }

  get status(): number {
    return this.answer.statusCode!;
  }

  /** Everything told of a case so far. */
  of(ideaId: string) {
    return this.told.flatMap(({ data }) => data.cases ?? []).filter((one) => one.ideaId === ideaId);
  }

  stop(): void {
    this.answer.destroy();
  }
}

const isNews = ({ type }: Told): boolean => type !== 'beat';

function readEvent(part: string): Told {
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? '';
  return { type: field('event'), id: field('id'), data: JSON.parse(field('data')) };
}

/** Opens a stream of events. */
export async function listenTo(url: string, headers: Record<string, string>): Promise<Listening> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject);
  });
  return new Listening(answer);
}
