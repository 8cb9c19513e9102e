import type { Tenant } from './tenant.entity.js';

/** Whether citizens and other governments may come to a tenant: it was opened and is not suspended. */
export function isOpen({ openedAt, suspendedAt }: Pick<Tenant, 'openedAt' | 'suspendedAt'>): boolean {
  return openedAt !== null && suspendedAt === null;
}
