import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { keyOf } from './key-of.js';
import type { Limit } from './limit.js';
import { Limits } from './limits.service.js';

/** An hour allows ten minutes' worth: whoever goes on at the full rate is a program. */
const SUSTAINED = 10;
/** All guests of one tenant together, in one process; accounts are not held up by them. */
const GUESTS = 100;

/**
 * Limits writes for each account, or for each network where nobody is signed in: so many a minute, and ten times that
 * an hour, over all routes and all processes. Guests of one tenant are limited together too, so that a flood from
 * everywhere at one government leaves the others their share.
 */
@Injectable()
export class WriteLimitGuard implements CanActivate {
  private readonly burst: Limit;
  private readonly sustained: Limit;
  private readonly guests: Limit;

  constructor(@Inject(CONFIG) { writesPerMinute: points }: Config, limits: Limits) {
    this.burst = limits.open({ name: 'writes', points, seconds: 60 });
    this.sustained = limits.open({ name: 'writes-hour', points: points * SUSTAINED, seconds: 3_600 });
    this.guests = limits.openHere({ name: 'guests', points: points * GUESTS, seconds: 60 });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method === 'GET' || request.method === 'HEAD') return true;
    const key = keyOf(request);
    await this.burst.spend(key);
    await this.sustained.spend(key);
    if (!request.actor?.accountId) await this.guests.spend(request.tenant?.tenantId ?? '');
    return true;
  }
}
