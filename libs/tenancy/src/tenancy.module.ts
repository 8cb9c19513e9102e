import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Holiday } from './holidays/holiday.entity.js';
import { HolidaysController } from './holidays/holidays.controller.js';
import { HolidaysService } from './holidays/holidays.service.js';
import { FormerSettings } from './settings/former-settings.entity.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsService } from './settings/settings.service.js';
import { FoundingService } from './tenants/founding.service.js';
import { LeavingService } from './tenants/leaving.service.js';
import { SuspensionService } from './tenants/suspension.service.js';
import { TenantOpening } from './tenants/tenant-opening.service.js';
import { Tenant } from './tenants/tenant.entity.js';
import { TenantsService } from './tenants/tenants.service.js';
import { FormerWording } from './wordings/former-wording.entity.js';
import { Wording } from './wordings/wording.entity.js';
import { WordingsDesk } from './wordings/wordings-desk.service.js';
import { WordingsService } from './wordings/wordings.service.js';

const services = [
  HolidaysService,
  FoundingService,
  LeavingService,
  SettingsService,
  SuspensionService,
  TenantOpening,
  TenantsService,
  WordingsDesk,
  WordingsService,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([FormerSettings, FormerWording, Holiday, Tenant, Wording])],
  controllers: [HolidaysController, SettingsController],
  providers: services,
  exports: services,
})
export class TenancyModule {}
