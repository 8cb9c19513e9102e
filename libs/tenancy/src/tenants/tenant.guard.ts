import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { TenantsService } from './tenants.service.js';

/** Finds the tenant of every request before anything else is looked at. */
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
    request.tenant = { tenantId: tenant.tenantId, code: tenant.code };
    return true;
  }
}
