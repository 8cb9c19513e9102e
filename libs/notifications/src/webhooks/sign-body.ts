import { createHmac } from 'node:crypto';

/**
 * The value of `Madang-Signature`: the second it was signed in, and HMAC-SHA256 under the webhook's secret over that
 * number, a dot and the body (RFC 2104). Whoever holds the secret computes it anew, compares in constant time, and
 * refuses what was signed more than five minutes ago.
 */
export function signBody(secret: string, body: string, at: Date): string {
  const second = Math.floor(at.getTime() / 1_000);
  const signature = createHmac('sha256', secret).update(`${second}.${body}`).digest('hex');
  return `t=${second},v1=${signature}`;
}
