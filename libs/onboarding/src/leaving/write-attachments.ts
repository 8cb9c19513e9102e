import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Attachment } from '@app/intake';
import { BytesMissing, type Storage, type Transaction } from '@app/platform';
import { MoreThan } from 'typeorm';
import { type ExportedAttachment, FILES, type Manifest } from './export-manifest.js';

const ROWS_A_LOOK = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

interface Place {
  folder: string;
  signal: AbortSignal;
}

/**
 * Copies what citizens attached into the folder `files` of an export. Rows are of one instant, bytes are not: whoever
 * was erased meanwhile is told as missing.
 */
export async function writeAttachments(
  tx: Transaction,
  storage: Storage,
  tenantId: string,
  { folder, signal }: Place,
): Promise<Pick<Manifest, 'attachments' | 'missing'>> {
  const attachments: ExportedAttachment[] = [];
  const missing: string[] = [];
  for (let after = FIRST; ;) {
    const rows = await tx.find(Attachment, {
      where: { tenantId, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: ROWS_A_LOOK,
    });
    for (const { id, kind } of rows) {
      signal.throwIfAborted();
      const written = await writeOne(storage, `${tenantId}/${id}`, join(folder, FILES), `${id}.${kind}`);
      if (written) attachments.push({ id, name: `${FILES}/${id}.${kind}`, ...written });
      else missing.push(id);
    }
    if (rows.length < ROWS_A_LOOK) return { attachments, missing };
    after = rows.at(-1)!.id;
  }
}

async function writeOne(storage: Storage, key: string, folder: string, name: string) {
  const content = await storage.open(key).catch((error: unknown) => {
    if (error instanceof BytesMissing) return null;
    throw error;
  });
  if (!content) return null;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const digest = createHash('sha256');
  content.on('data', (part: Buffer) => digest.update(part));
  const file = createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(content, file);
  return { bytes: file.bytesWritten, sha256: digest.digest('hex') };
}
