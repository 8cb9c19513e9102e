import type { JWTPayload } from 'jose';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const MOST = 1_000;

/** Who signed out at the provider: a person everywhere, or one session of theirs there. */
export interface SignedOut {
  /** The token's own id. */
  jti: string;
  sub: string | null;
  sid: string | null;
}

/**
 * What a logout token says (OpenID Connect Back-Channel Logout 1.0 §2.4); null where the claims are not those of one.
 * An ID token has a nonce and no such event, so that none is taken for it.
 */
export function readLogoutToken({ jti, events, sub, sid, nonce }: JWTPayload): SignedOut | null {
  const isAbout = isObject(events) && isObject(events[EVENT]);
  const [id, person, session] = [textOf(jti), textOf(sub), textOf(sid)];
  const isWhole = id !== null && (person !== null || session !== null);
  if (!isAbout || !isWhole || nonce !== undefined) return null;
  return { jti: id, sub: person, sid: session };
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= MOST ? value : null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
