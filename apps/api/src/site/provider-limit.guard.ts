import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressPrefix, httpReasons, TooMany } from '@app/platform';

/** An office or a school shares one network. */
const A_MINUTE = 120;

/** Pages that make us ask the provider may be opened so often a minute from one network, though they only read. */
@Injectable()
export class ProviderLimitGuard implements CanActivate {
  private readonly limiter = new RateLimiterMemory({ points: A_MINUTE, duration: 60 });

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    try {
      await this.limiter.consume(`${request.tenant!.tenantId}/${addressPrefix(request.ip)}`);
      return true;
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      throw new TooMany(httpReasons.too_many, Math.ceil(spent.msBeforeNext / 1000));
    }
  }
}
