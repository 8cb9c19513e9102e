import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Holiday } from './holidays/holiday.entity.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { HolidaysService } from './holidays/holidays.service.js';
import { Tenant } from './tenants/tenant.entity.js';
import { TenantsService } from './tenants/tenants.service.js';
import { Wording } from './wordings/wording.entity.js';
import { WordingsService } from './wordings/wordings.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Holiday, Tenant, Wording])],
  controllers: [HolidaysController],
  providers: [HolidaysService, TenantsService, WordingsService],
  exports: [HolidaysService, TenantsService, WordingsService],
})
export class TenancyModule {}
