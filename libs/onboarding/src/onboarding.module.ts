import { Global, Module } from '@nestjs/common';
import { DeleteTenants } from './leaving/delete-tenants.processor.js';
import { ExportService } from './leaving/export.service.js';
import { OnboardingService } from './founding/onboarding.service.js';

@Global()
@Module({
  providers: [DeleteTenants, ExportService, OnboardingService],
  exports: [ExportService, OnboardingService],
})
export class OnboardingModule {}
