import { createHmac, hkdfSync } from 'node:crypto';

const keyFor = (identityKey: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', identityKey, '', purpose, 32));

/** Encrypts a client secret for one tenant: what is sealed for another does not open. */
export async function sealSecret(identityKey: string, tenantId: string, secret: string): Promise<string> {
  const { CompactEncrypt } = await import('jose');
  return new CompactEncrypt(new TextEncoder().encode(secret))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyFor(identityKey, `provider secret of ${tenantId}`));
}

export async function openSecret(identityKey: string, tenantId: string, sealed: string): Promise<string> {
  const { compactDecrypt } = await import('jose');
  const { plaintext } = await compactDecrypt(sealed, keyFor(identityKey, `provider secret of ${tenantId}`), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return new TextDecoder().decode(plaintext);
}

/**
 * What is kept of a person's identifier at a provider. Without the key nobody can try identifiers out, and the same
 * person has another one in each tenant.
 */
export function hashSubject(
  identityKey: string,
  tenantId: string,
  issuer: string,
  identifier: string,
): Buffer {
  return createHmac('sha256', keyFor(identityKey, 'identifiers of persons'))
    .update(JSON.stringify([tenantId, issuer, identifier]))
    .digest();
}
