import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT_BYTES = 20_000_000;
const REMEMBERED_LINES = 30;

/** A log of one child process: kept on disk (one older file beside it), its last lines in memory. */
export class LogFile {
  readonly recent: string[] = [];
  private size: number;

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    this.size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Adds one line, given without its end. */
  append(line: string): void {
    if (this.size > LIMIT_BYTES) {
      renameSync(this.path, `${this.path}.1`);
      this.size = 0;
    }
    appendFileSync(this.path, `${line}\n`, { mode: 0o600 });
    this.size += Buffer.byteLength(line) + 1;
    this.recent.push(line);
    if (this.recent.length > REMEMBERED_LINES) this.recent.shift();
  }
}
