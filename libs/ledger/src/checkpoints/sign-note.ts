import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Ed25519, as signed notes name it. */
const ALGORITHM = Buffer.from([1]);
/** What stands before the 32 bytes of such a key in PKCS #8 and in SPKI (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** Whoever signs, and the bytes of the public key. */
export interface Signer {
  name: string;
  key: KeyObject;
  publicKey: Buffer;
}

/** The key pair that a seed of 32 bytes, in hexadecimal, stands for. */
export function signerOf(seed: string, name: string): Signer {
  const der = Buffer.concat([PRIVATE, Buffer.from(seed, 'hex')]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
  return { name, key, publicKey };
}

/** A text and the signature under it: https://c2sp.org/signed-note. The text ends with a new line. */
export function signNote(text: string, { name, key, publicKey }: Signer): string {
  const signature = Buffer.concat([keyIdOf(name, publicKey), sign(null, Buffer.from(text), key)]);
  return `${text}\n— ${name} ${signature.toString('base64')}\n`;
}

/** What a note says, whoever signed it. */
export const textOf = (note: string): string => note.slice(0, note.lastIndexOf('\n\n') + 1);

/** The text of a note that one of these keys signed under the name it carries; null where none did. */
export function openNote(note: string, publicKeys: Buffer[]): string | null {
  const text = textOf(note);
  for (const line of note.slice(text.length + 1).split('\n')) {
    const [, name, base64] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    if (!name || !base64) continue;
    const signature = Buffer.from(base64, 'base64');
    for (const publicKey of publicKeys)
      if (signature.subarray(0, 4).equals(keyIdOf(name, publicKey)) && isSignedBy(text, signature, publicKey))
        return text;
  }
  return null;
}

/** How programs are told of the key: name, id and key in one line. */
export function verifierKey({ name, publicKey }: Pick<Signer, 'name' | 'publicKey'>): string {
  const key = Buffer.concat([ALGORITHM, publicKey]).toString('base64');
  return `${name}+${keyIdOf(name, publicKey).toString('hex')}+${key}`;
}

/** The 32 bytes of a public key in Base64, alone or in a line of `verifierKey`; null where there are none. */
export function readPublicKey(text: string): Buffer | null {
  const bytes = Buffer.from(text.trim().replace(/^[^+\s]+\+[0-9a-f]{8}\+/, ''), 'base64');
  const isTagged = bytes.length === 33 && bytes[0] === ALGORITHM[0];
  return isTagged ? bytes.subarray(1) : bytes.length === 32 ? bytes : null;
}

function keyIdOf(name: string, publicKey: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(ALGORITHM).update(publicKey).digest().subarray(0, 4);
}

function isSignedBy(text: string, signature: Buffer, publicKey: Buffer): boolean {
  const der = Buffer.concat([PUBLIC, publicKey]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, signature.subarray(4));
}
