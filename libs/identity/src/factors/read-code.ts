import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { OfferView } from './second-factor.dto.js';

/** What every authenticator app understands (RFC 6238): six digits, new each half minute. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** Clocks may differ by one step. */
const WINDOW = 1;

export function newSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** What an app is told of a secret: `issuer` is the site, `label` whose account it is. */
export function describeOffer(secret: Buffer, issuer: string, label: string): OfferView {
  const totp = new TOTP({ ...SHAPE, issuer, label, secret: secretOf(secret) });
  const uri = totp.toString();
  return { secret: totp.secret.base32, uri, qr: renderSVG(uri, { border: 2 }) };
}

/** The step that a code belongs to, near this instant; null where it is wrong. */
export function stepOf(code: string, secret: Buffer, now: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...SHAPE, token: code, secret: secretOf(secret), timestamp, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: SHAPE.period, timestamp }) + delta;
}

function secretOf(bytes: Buffer): Secret {
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
}
