import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type Allowed, ALLOWED, type Actor, Forbidden, httpReasons, Unauthenticated } from '@app/platform';
import { SessionsService } from './sessions.service.js';
import { tokenOf } from './session-cookie.js';

/** Finds out who asks, and lets in whom the route's `@Allow` names. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.actor = await this.sessions.actorOf(request.tenant!.tenantId, tokenOf(request));
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    admit(request.actor, allowed);
    return true;
  }
}

function admit(actor: Actor, allowed: Allowed | undefined): void {
  if (allowed === 'anyone') return;
  if (actor.kind !== 'account') throw new Unauthenticated(httpReasons.unauthenticated);
  if (allowed === 'account') return;
  if (!allowed?.some((role) => actor.roles.includes(role))) throw new Forbidden(httpReasons.forbidden);
}
