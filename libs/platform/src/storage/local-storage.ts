import { constants } from 'node:fs';
import { copyFile, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BytesMissing, requireKey, Storage, type Stored } from './storage.js';

const PRIVATE_FOLDER = 0o700;
const UNFINISHED = '.unfinished';

/** A folder of this machine, outside of everything that is served. Several machines need one they share, or S3. */
export class LocalStorage extends Storage {
  constructor(private readonly root: string) {
    super();
  }

  async put(key: string, path: string): Promise<void> {
    const place = this.placeOf(key);
    const unfinished = `${place}${UNFINISHED}`;
    await mkdir(dirname(place), { recursive: true, mode: PRIVATE_FOLDER });
    try {
      await copyFile(path, unfinished, constants.COPYFILE_FICLONE);
      await settle(unfinished);
      await rename(unfinished, place);
      // Without it the name itself may be lost in a power cut.
      await settle(dirname(place));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    const file = await open(this.placeOf(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new BytesMissing(key);
      throw error;
    });
    return file.createReadStream();
  }

  async remove(keys: string[]): Promise<void> {
    for (const place of keys.map((key) => this.placeOf(key)))
      // Whoever was killed while keeping it left half of it.
      for (const path of [place, `${place}${UNFINISHED}`]) await rm(path, { force: true });
  }

  async *list(tenantId: string): AsyncIterable<Stored> {
    const folder = await opendir(join(this.root, tenantId)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!folder) return;
    for await (const { name } of folder) {
      const found = await stat(join(this.root, tenantId, name)).catch(() => null);
      const key = `${tenantId}/${name.replace(UNFINISHED, '')}`;
      if (found) yield { key, writtenAt: found.mtime };
    }
  }

  private placeOf(key: string): string {
    return join(this.root, requireKey(key));
  }
}

/** Waits until what was written is on the disk. */
async function settle(path: string): Promise<void> {
  const opened = await open(path, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
