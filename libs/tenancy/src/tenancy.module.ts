import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Tenant } from './tenants/tenant.entity.js';
import { TenantsService } from './tenants/tenants.service.js';
import { Wording } from './wordings/wording.entity.js';
import { WordingsService } from './wordings/wordings.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Tenant, Wording])],
  providers: [TenantsService, WordingsService],
  exports: [TenantsService, WordingsService],
})
export class TenancyModule {}
