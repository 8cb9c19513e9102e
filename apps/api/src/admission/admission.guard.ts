import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  ALLOWED,
  httpReasons,
  type Permission,
  type PermissionName,
  permissions,
  Unavailable,
} from '@app/platform';
import { Lane } from './lane.js';

const ASK_AGAIN_S = 2;
/** As long as somebody waits for a connection to the database: it answers nothing. */
const PATIENCE_MS = 5_000;
const SAY_EVERY_MS = 10_000;
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Turns requests away with 503 while more come than can be answered soon, before anything was done for them. Staff,
 * people who read and people who send stand in lines of their own: a rush in one leaves the others room. Of the
 * sixteen connections to the database, none of the lines takes all.
 */
@Injectable()
export class AdmissionGuard implements CanActivate {
  private readonly lanes = { staff: new Lane(8), sending: new Lane(12), reading: new Lane(10) };
  private readonly inside = new WeakMap<FastifyRequest, Lane>();
  /** By what a route is called by, its `config`: learnt from the first request that came this far. */
  private readonly laneOfRoute = new WeakMap<object, Lane>();

  private readonly log = new Logger('admission');
  private saidAt = -Infinity;
  private turnedAway = 0;

  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    // It stays open for hours and asks the database for nothing meanwhile.
    if (this.reflector.get(SSE_METADATA, context.getHandler())) return true;
    const lane = this.laneOf(context, request);
    this.laneOfRoute.set(request.routeOptions.config, lane);
    if (lane.isFull) throw this.turnAway();
    const enter = (patienceMs?: number): Promise<void> =>
      this.enter(lane, request, http.getResponse<FastifyReply>(), patienceMs);
    // Files may take minutes to arrive; whoever sent them is not turned away after that.
    if (request.routeOptions.config?.takesFiles) request.awaitTurn = () => enter();
    else await enter(PATIENCE_MS);
    return true;
  }

  /**
   * Seconds after which to come again, where this request would be turned away: known before its body is read, from
   * the route's second request on. Null where it may go on.
   */
  askAgainAfter({ routeOptions }: FastifyRequest): number | null {
    return this.laneOfRoute.get(routeOptions.config)?.isFull ? this.turnAway().retryAfter! : null;
  }

  /** The work for this request is done; a second time changes nothing. */
  release(request: FastifyRequest): void {
    const lane = this.inside.get(request);
    this.inside.delete(request);
    lane?.leave();
  }

  private async enter(
    lane: Lane,
    request: FastifyRequest,
    reply: FastifyReply,
    patienceMs?: number,
  ): Promise<void> {
    if (!(await lane.enter(patienceMs))) throw this.turnAway();
    this.inside.set(request, lane);
    if (!reply.raw.destroyed) return;
    this.release(request);
    throw new Unavailable(httpReasons.busy, ASK_AGAIN_S);
  }

  /** Said in the log now and then: a line for each would cost what is short already. */
  private turnAway(): Unavailable {
    this.turnedAway += 1;
    const now = performance.now();
    if (now - this.saidAt > SAY_EVERY_MS) {
      this.log.warn(`${this.turnedAway} requests were turned away: more came than can be answered soon`);
      [this.saidAt, this.turnedAway] = [now, 0];
    }
    return new Unavailable(httpReasons.busy, ASK_AGAIN_S);
  }

  private laneOf(context: ExecutionContext, { method }: FastifyRequest): Lane {
    const name = this.reflector.getAllAndOverride<PermissionName | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const permission: Permission | undefined = name && permissions[name];
    if (permission && !permission.open) return this.lanes.staff;
    return READING.has(method) ? this.lanes.reading : this.lanes.sending;
  }
}
