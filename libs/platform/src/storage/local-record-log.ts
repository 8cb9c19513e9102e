import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newTrialName, RecordLog, requireLogName } from './record-log.js';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const BLOCK = 65_536;
const NEW_LINE = 10;

/** A file for each log, a line for each record. */
export class LocalRecordLog extends RecordLog {
  constructor(private readonly root: string) {
    super();
  }

  async append(name: string, _number: number, record: string): Promise<void> {
    await mkdir(this.root, { recursive: true, mode: PRIVATE_FOLDER });
    const file = await open(this.placeOf(name), 'a+', PRIVATE_FILE);
    try {
      // Whoever was killed while writing left half a line, which readers pass over.
      const { size } = await file.stat();
      const isTorn = size > 0 && (await readAt(file, size - 1, 1))[0] !== NEW_LINE;
      await file.appendFile(`${isTorn ? '\n' : ''}${record}\n`);
      await file.sync();
      if (size === 0) await settleFolder(this.root);
    } finally {
      await file.close();
    }
  }

  async last(name: string): Promise<string | null> {
    const file = await this.openOf(name);
    if (!file) return null;
    try {
      return await lastLine(file);
    } finally {
      await file.close();
    }
  }

  async *read(name: string): AsyncIterable<string> {
    const file = await this.openOf(name);
    if (!file) return;
    try {
      const { size } = await file.stat();
      if (size === 0) return;
      const isTorn = (await readAt(file, size - 1, 1))[0] !== NEW_LINE;
      const lines = createInterface({ input: file.createReadStream({ start: 0, autoClose: false }) });
      let before: string | null = null;
      for await (const line of lines) {
        if (before !== null) yield before;
        before = line;
      }
      if (before !== null && !isTorn) yield before;
    } finally {
      await file.close();
    }
  }

  async tryOut(): Promise<void> {
    const name = newTrialName();
    await this.append(name, 0, '{}');
    await rm(this.placeOf(name));
    // Those that are there may be another user's, as after a copy by root.
    for (const known of await readdir(this.root))
      if (known.endsWith('.jsonl')) await (await open(join(this.root, known), 'a')).close();
  }

  private async openOf(name: string): Promise<FileHandle | null> {
    return open(this.placeOf(name), 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  private placeOf(name: string): string {
    return join(this.root, `${requireLogName(name)}.jsonl`);
  }
}

/** The last line that ended, read from the end of the file. */
async function lastLine(file: FileHandle): Promise<string | null> {
  const { size } = await file.stat();
  let tail: Buffer = Buffer.alloc(0);
  for (let start = size; start > 0;) {
    const length = Math.min(BLOCK, start);
    start -= length;
    tail = Buffer.concat([await readAt(file, start, length), tail]);
    const end = tail.lastIndexOf(NEW_LINE);
    const begin = end > 0 ? tail.lastIndexOf(NEW_LINE, end - 1) : -1;
    if (end >= 0 && (begin >= 0 || start === 0)) return tail.subarray(begin + 1, end).toString();
  }
  return null;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** Without it the name of a new file may be lost in a power cut. */
async function settleFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
