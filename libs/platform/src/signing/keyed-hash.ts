import { createHmac } from 'node:crypto';

/**
 * What stands for a text where the text itself must not: alike for alike texts, and nobody without the secret can try
 * out which text it was.
 */
export function keyedHash(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}|${text}`).digest('base64url');
}
