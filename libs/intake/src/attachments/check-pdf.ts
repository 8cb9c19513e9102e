import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { FileRefused, fileReasons } from './attachments.errors.js';

const unpack = promisify(inflate);

/** What acts when a PDF is opened, or is a file of its own within it (ISO 32000-2 §12.6, §7.11.4). */
const ACTIVE = /\/(JavaScript|Launch|RichMedia|EmbeddedFile|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])/;
const MOST_UNPACKED = 8 * 1024 * 1024;
const MOST_STREAMS = 2_000;

/** A PDF from its first to its last byte, in which nothing acts. */
export async function checkPdf(path: string): Promise<void> {
  const file = await readFile(path);
  if (!/^%PDF-[12]\.\d/.test(file.subarray(0, 8).toString('latin1')))
    throw new FileRefused(fileReasons.file_unlike_name);
  if (!file.subarray(-2_048).includes('%%EOF')) throw new FileRefused(fileReasons.file_broken);
  refuseActive(file);
  let streams = 0;
  for (const packed of objectStreams(file)) {
    if (++streams > MOST_STREAMS) throw new FileRefused(fileReasons.file_swells);
    const unpacked = await unpack(packed, { maxOutputLength: MOST_UNPACKED, finishFlush: 2 }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefused(fileReasons.file_swells);
        // Encrypted, or packed in another way: its names cannot be read by whoever opens it without asking, either.
        return Buffer.alloc(0);
      },
    );
    refuseActive(unpacked);
  }
}

/** A name may be written with any of its letters as `#4a`. */
function refuseActive(bytes: Buffer): void {
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (ACTIVE.test(text)) throw new FileRefused(fileReasons.file_active);
}

/** The bodies of object streams: other objects, packed. */
function* objectStreams(file: Buffer): Generator<Buffer> {
  for (let at = file.indexOf('/ObjStm'); at >= 0; at = file.indexOf('/ObjStm', at + 7)) {
    const begin = file.indexOf('stream', at);
    const end = begin < 0 ? -1 : file.indexOf('endstream', begin);
    if (end < 0) continue;
    const skip = file[begin + 6] === 0x0d ? 8 : 7;
    yield file.subarray(begin + skip, end);
  }
}
