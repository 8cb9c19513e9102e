import type { FastifyRequest } from 'fastify';

/** The API token that a program sends. In a cookie there is none: a browser holds sessions only. */
export function apiTokenOf(request: FastifyRequest): string | undefined {
  return /^Bearer (mdg_[\w-]*)$/.exec(request.headers.authorization ?? '')?.[1];
}
