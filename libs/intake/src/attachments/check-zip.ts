import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused, fileReasons } from './attachments.errors.js';

const MOST_ENTRIES = 2_000;
const MOST_UNPACKED = 150 * 1024 * 1024;
/** Of what is read as text: lists of types, and of what a document draws in. */
const MOST_TEXT = 1024 * 1024;
const IS_TEXT = /^(mimetype|\[Content_Types\]\.xml|META-INF\/manifest\.xml)$|\.rels$/;

const ACTIVE =
  /(^|\/)(vbaProject\.bin|vbaData\.xml|Basic\/|macrosheets\/|activeX\/|Scripts\/python\/)|\.(exe|dll|com|scr|msi|vbs|vbe|js|jse|wsf|hta|bat|cmd|ps1|lnk|jar|class|apk|swf|eps|ps|html?|svg|php)$/i;
/** Scripts that 한글 writes into every document of its own. */
const OF_HANGUL = /^Scripts\/(headerScripts|sourceScripts)(\.js)?$/;
const ARCHIVE = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|cab|iso|img|vhd|arj|lzh|egg|alz)$/i;
/** A template or an object that is fetched from elsewhere when the document is opened. */
const FETCHED =
  /<Relationship\b(?=[^>]*(attachedTemplate|oleObject|frame|subDocument|externalLink)")(?=[^>]*TargetMode="External")/i;

/** What must stand in it for it to be what its name says. */
export interface ZipShape {
  /** The entry that says so, and what stands there. */
  says: [entry: string, text: RegExp];
  /** Entries without which it cannot be read. */
  has: string[];
}

/**
 * A document that is a zip: as many entries and as many bytes as a document has, counted while they are unpacked and
 * not believed; no macros, programs, archives within it, nothing behind its end.
 */
export async function checkZip(path: string, { says: [entry, text], has }: ZipShape): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw new FileRefused(fileReasons.file_unlike_name);
  });
  try {
    // An archive that begins later, or goes on behind its end, is a second file in this one.
    if (zip.comment.length > 0) throw new FileRefused(fileReasons.file_unlike_name);
    const texts = await readEntries(zip);
    if (!text.test(texts.get(entry) ?? '')) throw new FileRefused(fileReasons.file_unlike_name);
    if (!has.every((name) => texts.has(name))) throw new FileRefused(fileReasons.file_broken);
  } finally {
    zip.close();
  }
}

/** Unpacks everything; gives the names, with the content of those that are short texts. */
async function readEntries(zip: ZipFile): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let unpacked = 0;
  if (zip.entryCount > MOST_ENTRIES) throw new FileRefused(fileReasons.file_swells);
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (texts.size >= MOST_ENTRIES) throw new FileRefused(fileReasons.file_swells);
      if (entry.isEncrypted()) throw new FileRefused(fileReasons.file_locked);
      if ((ACTIVE.test(fileName) && !OF_HANGUL.test(fileName)) || ARCHIVE.test(fileName))
        throw new FileRefused(fileReasons.file_active);
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_UNPACKED) throw new FileRefused(fileReasons.file_swells);
      const text = fileName.endsWith('/') ? '' : await readEntry(zip, entry);
      if (fileName.endsWith('.rels') && FETCHED.test(text)) throw new FileRefused(fileReasons.file_active);
      texts.set(fileName, text);
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(fileReasons.file_broken);
  }
  return texts;
}

/** Reads an entry to its end; yauzl fails where more, or less, comes out than was said. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  const isText = IS_TEXT.test(entry.fileName);
  if (isText && entry.uncompressedSize > MOST_TEXT) throw new FileRefused(fileReasons.file_swells);
  const parts: Buffer[] = [];
  const content: Readable = await zip.openReadStreamPromise(entry);
  for await (const part of content) if (isText) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
