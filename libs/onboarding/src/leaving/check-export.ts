import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import {
  type ExportedFile,
  type ExportFormat,
  FILES,
  MANIFEST,
  type Manifest,
  README,
} from './export-manifest.js';

/** A file that is not as the manifest says. */
export interface ExportFault {
  file: string;
  ko: string;
  en: string;
}

/**
 * Holds every file of an export against its manifest: there, nothing else beside them, the same bytes, as many rows.
 * Gives the manifest, null where there is none to be read, its own SHA-256, and every fault.
 */
export async function checkExport(
  folder: string,
): Promise<{ manifest: Manifest | null; sha256: string; faults: ExportFault[] }> {
  const text = await readFile(join(folder, MANIFEST)).catch(() => Buffer.alloc(0));
  const manifest = readManifest(text);
  if (!manifest) return { manifest, sha256: '', faults: [{ file: MANIFEST, ...NO_MANIFEST }] };
  const faults: ExportFault[] = [];
  const named = [...manifest.files, ...(manifest.attachments ?? [])].map(({ name }) => name);
  const known = new Set([MANIFEST, README, FILES, ...named]);
  const attached = await readdir(join(folder, FILES)).catch(() => []);
  for (const file of [...(await readdir(folder)), ...attached.map((name) => `${FILES}/${name}`)])
    if (!known.has(file)) faults.push({ file, ...STRANGE });
  for (const file of manifest.files) {
    const fault = await faultOf(folder, file, manifest.format);
    if (fault) faults.push({ file: file.name, ...fault });
  }
  for (const { name, sha256 } of manifest.attachments ?? []) {
    const fault = await changeOf(join(folder, name), sha256);
    if (fault) faults.push({ file: name, ...fault });
  }
  return { manifest, sha256: createHash('sha256').update(text).digest('hex'), faults };
}

function readManifest(text: Buffer): Manifest | null {
  try {
    const manifest = JSON.parse(text.toString()) as Manifest;
    return manifest.version === 1 && Array.isArray(manifest.files) ? manifest : null;
  } catch {
    return null;
  }
}

async function faultOf(folder: string, { name, sha256, rows }: ExportedFile, format: ExportFormat) {
  const path = join(folder, name);
  const change = await changeOf(path, sha256);
  if (change) return change;
  return (await countRows(path, format)) === rows ? null : OTHER_ROWS;
}

async function changeOf(path: string, sha256: string) {
  const found = await digestOf(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return MISSING;
  return found === sha256 ? null : OTHER_BYTES;
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash('sha256');
  for await (const part of createReadStream(path)) digest.update(part as Buffer);
  return digest.digest('hex');
}

async function countRows(path: string, format: ExportFormat): Promise<number> {
  let rows = 0;
  if (format === 'json') {
    const LINE_FEED = 0x0a;
    for await (const part of createReadStream(path))
      for (const byte of part as Buffer) if (byte === LINE_FEED) rows++;
    return rows;
  }
  for await (const _row of createReadStream(path).pipe(parse({ bom: true, from: 2 }))) rows++;
  return rows;
}

const NO_MANIFEST = {
  ko: '목록이 없거나 읽을 수 없습니다. 내보내기가 끝나지 않았습니다.',
  en: 'There is no manifest that can be read: the export did not end.',
};
const STRANGE = { ko: '목록에 없는 파일입니다.', en: 'The manifest does not name this file.' };
const MISSING = { ko: '파일이 없습니다.', en: 'The file is missing.' };
const OTHER_BYTES = { ko: '내용이 바뀌었습니다.', en: 'The content has changed.' };
const OTHER_ROWS = { ko: '줄 수가 목록과 다릅니다.', en: 'It has another number of rows.' };
