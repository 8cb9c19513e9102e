import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { addressPrefix, type Limit, Limits } from '@app/platform';

/** An office or a school shares one network. */
const A_MINUTE = 120;

/** Pages that make us ask the provider may be opened so often a minute from one network, though they only read. */
@Injectable()
export class ProviderLimitGuard implements CanActivate {
  private readonly limit: Limit;

  constructor(limits: Limits) {
    this.limit = limits.open({ name: 'provider', points: A_MINUTE, seconds: 60 });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { tenant, ip } = context.switchToHttp().getRequest<FastifyRequest>();
    await this.limit.spend(`${tenant!.tenantId}/${addressPrefix(ip)}`);
    return true;
  }
}
