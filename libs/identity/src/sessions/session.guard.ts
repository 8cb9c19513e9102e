import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import {
  type Allowed,
  ALLOWED,
  type Actor,
  BEFORE_OPENING,
  Forbidden,
  httpReasons,
  STAFF,
  Unauthenticated,
  Unavailable,
} from '@app/platform';
import { tenancyReasons } from '@app/tenancy';
import { apiTokenOf } from '../tokens/api-token-of.js';
import { ApiTokensService } from '../tokens/api-tokens.service.js';
import { scopeOf } from '../tokens/scopes.policy.js';
import { tokenReasons } from '../tokens/tokens.errors.js';
import { SessionsService } from './sessions.service.js';
import { tokenOf } from './session-cookie.js';

const ASK_AGAIN_S = 3_600;

/** Finds out who asks, and lets in whom the route's `@Allow` names; while the tenant is not open yet, staff alone. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.actor = await this.find(request);
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    admit(request.actor, allowed);
    if (!request.tenant!.isOpened && !isStaff(request.actor) && !this.leadsIn(context))
      throw new Unavailable(tenancyReasons.not_open, ASK_AGAIN_S);
    return true;
  }

  /** By the API token that came, on routes that its scopes cover; otherwise by the session. */
  private async find(request: FastifyRequest): Promise<Actor> {
    const { tenantId } = request.tenant!;
    const apiToken = apiTokenOf(request);
    if (apiToken === undefined) return this.sessions.actorOf(tenantId, tokenOf(request));
    const { actor, scopes } = await this.tokens.holderOf(tenantId, apiToken);
    const scope = scopeOf(request.method, request.routeOptions.url ?? '');
    if (!scope || !scopes.includes(scope)) throw new Forbidden(tokenReasons.token_scope_missing);
    return actor;
  }

  private leadsIn(context: ExecutionContext): boolean {
    return (
      this.reflector.getAllAndOverride(BEFORE_OPENING, [context.getHandler(), context.getClass()]) === true
    );
  }
}

function admit(actor: Actor, allowed: Allowed | undefined): void {
  if (allowed === 'anyone') return;
  if (actor.kind !== 'account') throw new Unauthenticated(httpReasons.unauthenticated);
  if (allowed === 'account') return;
  if (!allowed?.some((role) => actor.roles.includes(role))) throw new Forbidden(httpReasons.forbidden);
}

const isStaff = ({ roles }: Actor): boolean => STAFF.some((role) => roles.includes(role));
