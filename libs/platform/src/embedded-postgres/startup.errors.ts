/**
 * Something outside the program keeps it from starting: a port in use, a folder that cannot be written.
 * Commands print it without a stack (`describe()`) and exit with code 1.
 */
export class StartupProblem extends Error {
  /**
   * @param code stable, `context.snake_case`
   * @param ko what happened, one Korean sentence
   * @param en the same in English
   * @param hint what to do now, Korean and English
   */
  constructor(
    readonly code: string,
    readonly ko: string,
    readonly en: string,
    readonly hint: string,
  ) {
    super(`${ko} ${en}`);
    this.name = 'StartupProblem';
  }

  /** The lines a terminal shows: Korean, English, what to do, code. */
  describe(): string {
    return [`✖ ${this.ko}`, `  ${this.en}`, `  → ${this.hint}`, `  [${this.code}]`].join('\n');
  }
}
