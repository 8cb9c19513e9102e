import { STAFF } from '@app/platform';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export interface SessionLimits {
  /** How long it lasts unused. */
  idleMs: number;
  /** How long it lasts at most. */
  absoluteMs: number;
}

/**
 * How long a session lasts, by what its holder may do; the sources are in decision 0018. 개인정보의 안전성 확보조치
 * 기준 §6④: whoever works with personal data is cut off after a time of doing nothing.
 */
export function limitSession(roles: readonly string[]): SessionLimits {
  const isStaff = STAFF.some((role) => roles.includes(role));
  return isStaff
    ? { idleMs: 30 * MINUTE_MS, absoluteMs: 12 * HOUR_MS }
    : { idleMs: 2 * HOUR_MS, absoluteMs: 24 * HOUR_MS };
}
