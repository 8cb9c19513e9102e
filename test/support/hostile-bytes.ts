import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { aPicture, anOffice } from './good-files.js';

const chunk = (type: string, content: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(type), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([head, named, sum]);
};

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function header(width: number, height: number): Buffer {
  const facts = Buffer.alloc(13);
  facts.writeUInt32BE(width, 0);
  facts.writeUInt32BE(height, 4);
  facts.set([1, 0, 0, 0, 0], 8);
  return chunk('IHDR', facts);
}

/** A PNG that promises many pixels and has none. */
export const aPngHead = (width: number, height: number): Buffer =>
  Buffer.concat([
    PNG,
    header(width, height),
    chunk('IDAT', deflateSync(Buffer.alloc(10))),
    chunk('IEND', Buffer.alloc(0)),
  ]);

/** A PNG of a few kilobytes that really has so many pixels. */
export function pixelFlood(width: number, height: number): Buffer {
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    PNG,
    header(width, height),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A photograph whose facts hold a text and the place where it was taken. */
export async function withExif(words: string): Promise<Buffer> {
  return sharp(await aPicture('jpeg', 64, 48))
    .withExif({
      IFD0: { Copyright: words, ImageDescription: words },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '37/1 33/1 59/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '126/1 58/1 41/1',
      },
    })
    .jpeg()
    .toBuffer();
}

const CENTRAL = Buffer.from('504b0102', 'hex');
const LOCAL = Buffer.from('504b0304', 'hex');
const END = Buffer.from('504b0506', 'hex');

/** The zip with another unpacked size told for one entry, in both places. */
export function lyingZip(zip: Buffer, name: string, told = 1_000): Buffer {
  const lying = Buffer.from(zip);
  for (const [mark, sizeAt, nameAt] of [
    [LOCAL, 22, 30],
    [CENTRAL, 24, 46],
  ] as const)
    for (let at = lying.indexOf(mark); at >= 0; at = lying.indexOf(mark, at + 4))
      if (lying.subarray(at + nameAt, at + nameAt + name.length).toString() === name)
        lying.writeUInt32LE(told, at + sizeAt);
  return lying;
}

/** The zip with every entry said to be encrypted. */
export function withEncryptedFlag(zip: Buffer): Buffer {
  const locked = Buffer.from(zip);
  for (const [mark, flagsAt] of [
    [LOCAL, 6],
    [CENTRAL, 8],
  ] as const)
    for (let at = locked.indexOf(mark); at >= 0; at = locked.indexOf(mark, at + 4))
      locked.writeUInt16LE(locked.readUInt16LE(at + flagsAt) | 1, at + flagsAt);
  return locked;
}

/** A zip in which one large packed part is named many times (as in David Fifield's bomb). */
export function overlappingZip(bytes: number, times: number): Buffer {
  const zip = anOffice('docx', { 'word/a.xml': Buffer.alloc(bytes) });
  const endAt = zip.indexOf(END);
  let at = zip.indexOf(CENTRAL);
  const centralAt = at;
  for (let next = zip.indexOf(CENTRAL, at + 4); next >= 0; next = zip.indexOf(CENTRAL, at + 4)) at = next;
  const last = zip.subarray(at, endAt);
  const again = Array.from({ length: times }, (_, turn) => {
    const entry = Buffer.from(last);
    entry.write(String.fromCharCode(0x61 + (turn % 26)), 46 + 'word/'.length);
    return entry;
  });
  const end = Buffer.from(zip.subarray(endAt));
  const entries = end.readUInt16LE(10) + times;
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(endAt - centralAt + again.reduce((sum, { length }) => sum + length, 0), 12);
  return Buffer.concat([zip.subarray(0, endAt), ...again, end]);
}
