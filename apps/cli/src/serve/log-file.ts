import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT_BYTES = 20_000_000;
const REMEMBERED_LINES = 30;

/** A log of one child process: kept on disk (one older file beside it), its last lines in memory. */
export class LogFile {
  readonly recent: string[] = [];
  private isWritten = true;

  constructor(
    readonly path: string,
    private readonly say: (line: string) => void,
  ) {}

  /** Adds one line, given without its end. What the disk does not take is dropped, and said once: the site goes on. */
  append(line: string): void {
    this.recent.push(line);
    if (this.recent.length > REMEMBERED_LINES) this.recent.shift();
    try {
      this.write(line);
      this.isWritten = true;
    } catch (error) {
      if (this.isWritten)
        this.say(
          `${this.path} 에 기록하지 못해 그 줄들을 버립니다. / Lines of this log are dropped: ${(error as Error).message}`,
        );
      this.isWritten = false;
    }
  }

  /** Folder and file may have been taken away since the last line. */
  private write(line: string): void {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    const size = statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LIMIT_BYTES) renameSync(this.path, `${this.path}.1`);
    appendFileSync(this.path, `${line}\n`, { mode: 0o600 });
  }
}
