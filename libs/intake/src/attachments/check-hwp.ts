import { readFile } from 'node:fs/promises';
import { FileRefused, fileReasons } from './attachments.errors.js';
import { namesInCompound } from './read-compound.js';

/** 한글 문서 파일 형식 5.0 §3.2.1: the stream `FileHeader` begins so; flags stand 36 bytes on. */
const MARK = Buffer.from('HWP Document File');
const FLAGS_AT = 36;
const LOCKED = 0b10;

/** PostScript within hwp has been the way in for many attacks; no viewer needs it for what people write. */
const ACTIVE = /\.(eps|ps|exe|dll|vbs|js|jse|wsf|hta|bat|cmd|ps1|scr|lnk|jar|swf)$/i;
const OF_OFFICE = ['WordDocument', 'Workbook', 'PowerPoint Document', 'VBA', '_VBA_PROJECT', 'Macros'];

/** A document of 한글 5: no other compound file, without password, without PostScript or programs in it. */
export async function checkHwp(path: string): Promise<void> {
  const file = await readFile(path);
  const names = namesInCompound(file);
  const at = file.indexOf(MARK);
  if (!names?.has('FileHeader') || at < 0 || at + FLAGS_AT + 4 > file.length)
    throw new FileRefused(fileReasons.file_unlike_name);
  if (OF_OFFICE.some((name) => names.has(name))) throw new FileRefused(fileReasons.file_active);
  if ([...names].some((name) => ACTIVE.test(name))) throw new FileRefused(fileReasons.file_active);
  if (file.readUInt32LE(at + FLAGS_AT) & LOCKED) throw new FileRefused(fileReasons.file_locked);
  if (!names.has('DocInfo')) throw new FileRefused(fileReasons.file_broken);
}
