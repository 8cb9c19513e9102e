import type { FastifyRequest } from 'fastify';
import { addressPrefix } from '../http/address-prefix.js';

/** Whom a request counts for: the account, or where nobody is signed in the network; within the tenant. */
export function keyOf({ tenant, actor, ip }: FastifyRequest): string {
  return `${tenant?.tenantId ?? ''}/${actor?.accountId ?? addressPrefix(ip)}`;
}
