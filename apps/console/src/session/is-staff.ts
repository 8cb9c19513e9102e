import type { Account } from './use-session.js';

/** Whoever reviews, leads or administers. */
export function isStaff({ roles }: Account): boolean {
  return roles.some((role) => role !== 'citizen');
}

/** Leads and administrators see the cases of every agency. */
export function seesAll({ roles }: Account): boolean {
  return roles.includes('lead') || roles.includes('administrator');
}

export function isAdministrator({ roles }: Account): boolean {
  return roles.includes('administrator');
}
