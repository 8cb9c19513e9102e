import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type RequestTenant, Unavailable } from '@app/platform';
import { tenancyReasons } from '../tenancy.errors.js';
import type { Tenant } from './tenant.entity.js';
import { TenantsService } from './tenants.service.js';

const ASK_AGAIN_S = 3_600;

/** Finds the tenant of every request before anything else is looked at. A suspended one answers 503 to all. */
@Injectable()
export class TenantGuard implements CanActivate {
  constructor(private readonly tenants: TenantsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = request.headers['madang-tenant'];
    const tenant = await this.tenants.ofRequest(
      request.headers.host ?? '',
      Array.isArray(header) ? header[0] : header,
    );
    request.tenant = tenantOfRequest(tenant);
    if (tenant.suspendedAt) throw new Unavailable(tenancyReasons.suspended, ASK_AGAIN_S);
    return true;
  }
}

/** What a request carries of its tenant. */
export function tenantOfRequest({ openedAt, suspendedAt, ...tenant }: Tenant): RequestTenant {
  const { tenantId, code, languages, colour } = tenant;
  const [isOpened, isSuspended] = [openedAt !== null, suspendedAt !== null];
  return { tenantId, code, languages, colour, isOpened, isSuspended };
}
