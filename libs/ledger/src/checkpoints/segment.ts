import { HASH_BYTES } from '../tree/hash-tree.js';
import { type Checkpoint, readCheckpoint } from './checkpoint.js';
import { textOf } from './sign-note.js';

const ID_BYTES = 16;
const LEAF_BYTES = ID_BYTES + HASH_BYTES;

/** An event as the log outside the database knows it. */
export interface SegmentLeaf {
  eventId: string;
  hash: Buffer;
}

/** What the log gains by one checkpoint: the note, and id and leaf of each event since the one before. */
export interface Segment {
  from: number;
  note: string;
  checkpoint: Checkpoint;
  leaves: SegmentLeaf[];
}

/** A segment as a line of text. */
export function writeSegment({ from, note, leaves }: Omit<Segment, 'checkpoint'>): string {
  const bytes = leaves.map(({ eventId, hash }) => Buffer.concat([bytesOf(eventId), hash]));
  return JSON.stringify({ from, note, leaves: Buffer.concat(bytes).toString('base64') });
}

/** Reads such a line, without judging the signature; null where it is none. */
export function readSegment(line: string): Segment | null {
  let read: { from?: unknown; note?: unknown; leaves?: unknown };
  try {
    read = JSON.parse(line);
  } catch {
    return null;
  }
  const { from, note, leaves } = read ?? {};
  if (typeof from !== 'number' || typeof note !== 'string' || typeof leaves !== 'string') return null;
  const checkpoint = readCheckpoint(textOf(note));
  const bytes = Buffer.from(leaves, 'base64');
  if (!checkpoint || bytes.length !== (checkpoint.size - from) * LEAF_BYTES) return null;
  const all = Array.from({ length: bytes.length / LEAF_BYTES }, (_, at) => {
    const leaf = bytes.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES);
    return { eventId: idOf(leaf.subarray(0, ID_BYTES)), hash: leaf.subarray(ID_BYTES) };
  });
  return { from, note, checkpoint, leaves: all };
}

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
