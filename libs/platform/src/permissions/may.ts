import type { Actor } from '../database/actor.js';
import { type Permission, type PermissionName, permissions } from './permissions.js';
import { WATCHERS } from './roles.js';

/** How far somebody may go by a permission; null for not at all. */
export type Reach = 'agency' | 'tenant' | 'platform' | null;

/** The widest that one of the actor's roles opens. Machines act in the whole tenant. */
export function reachOf({ kind, roles }: Pick<Actor, 'kind' | 'roles'>, name: PermissionName): Reach {
  if (kind === 'system') return 'tenant';
  const permission: Permission = permissions[name];
  const isAmong = (allowed: readonly string[] = []): boolean => allowed.some((role) => roles.includes(role));
  if (isAmong(permission.platform)) return 'platform';
  if (isAmong(permission.tenant)) return 'tenant';
  return isAmong(permission.agency) ? 'agency' : null;
}

/** Whether one of the actor's roles opens this at all. */
export function may(actor: Pick<Actor, 'kind' | 'roles'>, name: PermissionName): boolean {
  return reachOf(actor, name) !== null;
}

/** Whether the actor may do this with what lies with that agency. */
export function mayAt(actor: Actor, name: PermissionName, agencyCode: string | null): boolean {
  const reach = reachOf(actor, name);
  return reach === 'tenant' || (reach === 'agency' && agencyCode !== null && agencyCode === actor.agencyCode);
}

/** Whether the actor may look and not touch: what a permission does not name them for they may only read. */
export function watchesOnly({ roles }: Pick<Actor, 'roles'>): boolean {
  return WATCHERS.some((role) => roles.includes(role));
}
