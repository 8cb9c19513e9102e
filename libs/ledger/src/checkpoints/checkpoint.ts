import { HASH_BYTES } from '../tree/hash-tree.js';

/** What is signed: whose ledger, how many events, the root over them, and when. */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Buffer;
  signedAt: Date;
}

/** The text of a checkpoint: https://c2sp.org/tlog-checkpoint, with the instant as its one extension line. */
export function writeCheckpoint({ origin, size, root, signedAt }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\ntime ${signedAt.toISOString()}\n`;
}

/** Reads such a text; null where it is none. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root, time, ...rest] = text.split('\n');
  const signedAt = new Date(/^time (\S+)$/.exec(time ?? '')?.[1] ?? NaN);
  const hash = Buffer.from(root ?? '', 'base64');
  if (!origin || !/^[1-9]\d{0,15}$/.test(size ?? '') || hash.length !== HASH_BYTES) return null;
  if (Number.isNaN(signedAt.getTime()) || rest.join('') !== '') return null;
  return { origin, size: Number(size), root: hash, signedAt };
}
