import type { Account } from './use-session.js';

/** Whoever works for the tenant, or watches over it. */
export function isStaff({ roles }: Account): boolean {
  return roles.some((role) => role !== 'citizen');
}

const TENANT_WIDE = ['lead', 'administrator', 'auditor', 'visitor'];

/** These see the cases of every agency. */
export function seesAll({ roles }: Account): boolean {
  return roles.some((role) => TENANT_WIDE.includes(role));
}

/** These look, and change nothing. */
export function watchesOnly({ roles }: Account): boolean {
  return roles.includes('auditor') || roles.includes('visitor');
}

export function isAdministrator({ roles }: Account): boolean {
  return roles.includes('administrator');
}
