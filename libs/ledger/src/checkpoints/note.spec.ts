import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { readCheckpoint, writeCheckpoint } from './checkpoint.js';
import { readSegment, writeSegment } from './segment.js';
import { openNote, readPublicKey, signerOf, signNote, verifierKey } from './sign-note.js';

// Seed, public key and signature of an empty message: RFC 8032 §7.1, test 1.
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';

const signer = signerOf(SEED, 'madang.example/ledger/1');
const checkpoint = {
  origin: 'madang.example/ledger/1',
  size: 3,
  root: createHash('sha256').update('root').digest(),
  signedAt: new Date('2026-11-29T12:34:56.789Z'),
};
const text = writeCheckpoint(checkpoint);
const note = signNote(text, signer);

describe('a signed checkpoint', () => {
  it('has the key of its seed', () => {
    expect(signer.publicKey.toString('hex')).toBe(PUBLIC);
    expect(readPublicKey(verifierKey(signer))).toEqual(signer.publicKey);
    expect(readPublicKey(signer.publicKey.toString('base64'))).toEqual(signer.publicKey);
    expect(readPublicKey('madang.example+12345678+bm9uZQ==')).toBeNull();
  });

  it('opens with its key to what was written', () => {
    expect(openNote(note, [signer.publicKey])).toBe(text);
    expect(readCheckpoint(text)).toEqual(checkpoint);
    expect(text.split('\n')).toHaveLength(5);
    expect(note.split('\n').slice(4, 6)).toEqual([
      '',
      expect.stringMatching(/^— madang\.example\/ledger\/1 /),
    ]);
  });

  it('does not open with another key, under another name or once a letter was changed', () => {
    const other = signerOf('5e'.repeat(32), signer.name);
    expect(openNote(note, [other.publicKey])).toBeNull();
    expect(openNote(note, [other.publicKey, signer.publicKey])).toBe(text);
    expect(openNote(note.replace('— madang', '— nadang'), [signer.publicKey])).toBeNull();
    for (let at = 0; at < text.length; at++) {
      const changed = `${note.slice(0, at)}${note[at] === 'x' ? 'y' : 'x'}${note.slice(at + 1)}`;
      expect(openNote(changed, [signer.publicKey])).toBeNull();
    }
  });

  it.each(['', 'a\n', 'a\n0\nb\ntime c\n', `a\n3\n${'A'.repeat(43)}=\n`, text.replace('\n3', '\n-3')])(
    'is not read from %j',
    (none) => expect(readCheckpoint(none)).toBeNull(),
  );

  it('goes into the log with its leaves and comes back', () => {
    const leaves = [1, 2].map(() => ({ eventId: v7(), hash: createHash('sha256').update(v7()).digest() }));
    const line = writeSegment({ from: 1, note, leaves });
    expect(line).not.toContain('\n');
    expect(readSegment(line)).toEqual({ from: 1, note, checkpoint, leaves });
    for (const torn of [line.slice(0, -9), '', 'null', writeSegment({ from: 0, note, leaves })])
      expect(readSegment(torn)).toBeNull();
  });
});
