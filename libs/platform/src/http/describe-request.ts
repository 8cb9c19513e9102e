import type { FastifyRequest } from 'fastify';
import type { LogFields } from '../logging/process-logger.js';

/** Of a request what a log may hold: its id, its tenant, and the pattern of its route, because addresses hold numbers and keys. */
export function describeRequest(request: FastifyRequest): Omit<LogFields, 'message'> {
  const { id: requestId, method, tenant, routeOptions } = request;
  return { requestId, method, route: routeOptions?.url ?? 'none', ...(tenant && { tenant: tenant.code }) };
}
