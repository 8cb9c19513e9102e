const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;

/**
 * Names of the streams and folders in a compound file (MS-CFB: hwp, and what Office wrote before 2007); null if it is
 * none. Directory entries lie at multiples of 128 bytes, each with its name in UTF-16 and the length of that name:
 * finding them needs no chain of sectors, which a hostile file could make endless.
 */
export function namesInCompound(file: Buffer): Set<string> | null {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
  const names = new Set<string>();
  for (let at = 512; at + ENTRY_BYTES <= file.length; at += ENTRY_BYTES) {
    const length = file.readUInt16LE(at + NAME_BYTES);
    if (length < 4 || length > NAME_BYTES || length % 2 !== 0) continue;
    const kind = file[at + NAME_BYTES + 2]!;
    if (![1, 2, 5].includes(kind)) continue;
    const name = file.subarray(at, at + length).toString('utf16le');
    if (name.indexOf('\0') === name.length - 1) names.add(name.slice(0, -1));
  }
  return names;
}
