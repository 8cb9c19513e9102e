import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '@app/platform';
import { tokenOf } from '../sessions/session-cookie.js';
import type { Action } from './assurance.policy.js';
import { Assurances } from './assurances.service.js';

const ACTION = 'madang:action';

interface Need {
  action: Action;
  isAsked: (body: unknown) => boolean;
}

/**
 * Says that a route is this action, for which the tenant asks to know well enough who acts; with `isAsked`, only where
 * the body is such that it does.
 */
export const NeedsAssurance = (action: Action, isAsked: Need['isAsked'] = () => true) =>
  SetMetadata<string, Need>(ACTION, { action, isAsked });

/** Holds whoever comes to such a route against the level that the tenant asks for. */
@Injectable()
export class AssuranceGuard implements CanActivate {
  constructor(
    private readonly assurances: Assurances,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const need = this.reflector.get<Need | undefined>(ACTION, context.getHandler());
    if (!need) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (need.isAsked(request.body))
      await this.assurances.require(actorOf(request), tokenOf(request), need.action);
    return true;
  }
}
