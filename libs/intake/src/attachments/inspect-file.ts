import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { endingOf, type IncomingFile } from '@app/platform';
import { FileRefused, fileReasons } from './attachments.errors.js';
import { checkHwp } from './check-hwp.js';
import { checkPdf } from './check-pdf.js';
import { checkZip, type ZipShape } from './check-zip.js';
import { FILE_KINDS, type FileKind, kindOf } from './file-kinds.js';
import { redrawImage } from './redraw-image.js';

/** A file that may be kept. */
export interface InspectedFile {
  name: string;
  kind: FileKind;
  path: string;
  bytes: number;
  sha256: Buffer;
}

/**
 * Looks whether a file is what its name says, and holds nothing that acts; pictures are drawn anew in its place.
 * Throws `FileRefused` with the reason where it is not to be kept.
 */
export async function inspectFile({ name, path, bytes, isTooLarge }: IncomingFile): Promise<InspectedFile> {
  if (name === '') throw new FileRefused(fileReasons.file_name);
  const kind = kindOf(endingOf(name));
  if (!kind) throw new FileRefused(fileReasons.file_kind);
  if (isTooLarge) throw new FileRefused(fileReasons.file_too_large);
  if (bytes === 0) throw new FileRefused(fileReasons.file_empty);
  await CHECKS[kind](path);
  const digest = createHash('sha256');
  for await (const part of createReadStream(path)) digest.update(part as Buffer);
  return { name, kind, path, bytes: (await stat(path)).size, sha256: digest.digest() };
}

/** Office documents name the type of their main part (ECMA-376 part 2 §10.1.2); with macros that is another one. */
const office = (main: string, part: string): ZipShape => ({
  says: [
    '[Content_Types].xml',
    new RegExp(`"application/vnd\\.openxmlformats-officedocument\\.${main}\\.main\\+xml"`),
  ],
  has: [part, '_rels/.rels'],
});

/** KS X 6101 and OpenDocument say what they are in an entry of its own. */
const packed = (kind: FileKind, part: string): ZipShape => ({
  says: ['mimetype', new RegExp(`^${FILE_KINDS[kind].replace(/[.+]/g, '\\$&')}\\s*$`)],
  has: [part],
});

const zip = (shape: ZipShape) => (path: string) => checkZip(path, shape);

const CHECKS: Record<FileKind, (path: string) => Promise<void>> = {
  hwp: checkHwp,
  hwpx: zip(packed('hwpx', 'Contents/header.xml')),
  pdf: checkPdf,
  docx: zip(office('wordprocessingml.document', 'word/document.xml')),
  xlsx: zip(office('spreadsheetml.sheet', 'xl/workbook.xml')),
  pptx: zip(office('presentationml.presentation', 'ppt/presentation.xml')),
  odt: zip(packed('odt', 'content.xml')),
  ods: zip(packed('ods', 'content.xml')),
  odp: zip(packed('odp', 'content.xml')),
  jpg: (path) => redrawImage(path, 'jpg'),
  png: (path) => redrawImage(path, 'png'),
  webp: (path) => redrawImage(path, 'webp'),
};
