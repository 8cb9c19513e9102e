import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../database/actor.js';
import { addressPrefix } from './address-prefix.js';

/** The tenant a request came to, found by its host name. */
export interface RequestTenant {
  tenantId: string;
  code: string;
  /** The languages its site speaks, the first one where nobody asks for another. */
  languages: readonly string[];
  /** The one colour of its site, `#rrggbb`; null for the design system's. */
  colour: string | null;
  /** False while only staff may come, who prepare it. */
  isOpened: boolean;
  isSuspended: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    tenant?: RequestTenant;
    actor?: Actor;
    /** Waits in line until the work for this request may begin; only where a form must be received before that. */
    awaitTurn?: () => Promise<void>;
  }
}

/** The network this request came from: an IPv4 address, the first 64 bits of an IPv6 one. */
export const CurrentNetwork = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  addressPrefix(context.switchToHttp().getRequest<FastifyRequest>().ip),
);

/** The actor of this request, set by the session guard before any handler runs. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return actorOf(context.switchToHttp().getRequest<FastifyRequest>());
});

/** The actor a guard put on the request; a request without one never reached the guards, which is a bug. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Error(`no actor on ${request.method} ${request.url}`);
  return request.actor;
}
