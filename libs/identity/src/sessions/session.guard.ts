import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import {
  ALLOWED,
  type Actor,
  BEFORE_OPENING,
  Forbidden,
  httpReasons,
  may,
  type Permission,
  type PermissionName,
  permissions,
  STAFF,
  Unauthenticated,
  Unavailable,
  watchesOnly,
} from '@app/platform';
import { tenancyReasons } from '@app/tenancy';
import { apiTokenOf } from '../tokens/api-token-of.js';
import { ApiTokensService } from '../tokens/api-tokens.service.js';
import { scopeOf } from '../tokens/scopes.policy.js';
import { tokenReasons } from '../tokens/tokens.errors.js';
import { SessionsService } from './sessions.service.js';
import { tokenOf } from './session-cookie.js';

const ASK_AGAIN_S = 3_600;

/**
 * Finds out who asks, and lets in whom the permission that the route names is for; while the tenant is not open yet,
 * staff alone.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.find(request);
    request.actor = isStranger(request, actor) ? { ...actor, mayReadOld: true } : actor;
    const name = this.reflector.getAllAndOverride<PermissionName | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    admit(request.actor, name, !READING.has(request.method));
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

/** Reads, and has left nothing here before: no session, no form, no language. Such a one misses no words of their own. */
const isStranger = ({ method, headers }: FastifyRequest, { kind }: Actor): boolean =>
  READING.has(method) && kind === 'guest' && !headers.cookie && !headers.authorization;

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

function admit(actor: Actor, name: PermissionName | undefined, isWrite: boolean): void {
  const permission: Permission | undefined = name && permissions[name];
  if (permission?.open === 'anyone' || (permission?.open === 'account' && actor.kind === 'account')) {
    if (isWrite && watchesOnly(actor) && !permission.isOwn) throw new Forbidden(httpReasons.reads_only);
    return;
  }
  if (actor.kind !== 'account') throw new Unauthenticated(httpReasons.unauthenticated);
  if (name && may(actor, name)) return;
  const isWatching = isWrite && watchesOnly(actor);
  throw new Forbidden(isWatching ? httpReasons.reads_only : httpReasons.forbidden);
}

const isStaff = ({ roles }: Actor): boolean => STAFF.some((role) => roles.includes(role));
