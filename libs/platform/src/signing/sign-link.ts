import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What a signature is for: what the holder of a link may do, the code on a paper, to know a sender again, when a form
 * was given out. For one
 * purpose it is worth nothing for another.
 */
export type LinkPurpose =
  | 'confirm'
  | 'own'
  | 'propose'
  | 'reset'
  | 'invite'
  | 'visit'
  | 'code'
  | 'sender'
  | 'unfollow'
  | 'phone'
  | 'stamp';

/** Signs a link about one thing of one tenant, such as an idea, so that whoever read the mail can show it. */
export function signLink(secret: string, purpose: LinkPurpose, tenantId: string, subjectId: string): string {
  return createHmac('sha256', secret).update(`${purpose}|${tenantId}|${subjectId}`).digest('base64url');
}

/** Whether the token was signed for this purpose, tenant and subject. */
export function isSigned(
  token: string | undefined,
  secret: string,
  purpose: LinkPurpose,
  tenantId: string,
  subjectId: string,
): boolean {
  if (token === undefined) return false;
  const expected = Buffer.from(signLink(secret, purpose, tenantId, subjectId));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
