import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '@app/platform';
import { tokenOf } from '../sessions/session-cookie.js';
import type { Action } from './assurance.policy.js';
import { Assurances } from './assurances.service.js';

const ACTION = 'madang:action';

/** Says that a route is this action, for which the tenant asks to know well enough who acts. */
export const NeedsAssurance = (action: Action) => SetMetadata(ACTION, action);

/** Holds whoever comes to such a route against the level that the tenant asks for. */
@Injectable()
export class AssuranceGuard implements CanActivate {
  constructor(
    private readonly assurances: Assurances,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const action = this.reflector.get<Action | undefined>(ACTION, context.getHandler());
    if (!action) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    await this.assurances.require(actorOf(request), tokenOf(request), action);
    return true;
  }
}
