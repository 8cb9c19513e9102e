import { STAFF } from '@app/platform';
import type { Site } from './site-context.js';

/** Whether whoever asks works for the tenant. */
export function isStaff({ actor }: Pick<Site, 'actor'>): boolean {
  return actor !== null && STAFF.some((role) => actor.roles.includes(role));
}

/** Whether the site is not open yet to whoever asks: they see that it opens soon, and where staff sign in. */
export function isOutside({ actor, isOpened }: Pick<Site, 'actor' | 'isOpened'>): boolean {
  return !isOpened && !isStaff({ actor });
}
