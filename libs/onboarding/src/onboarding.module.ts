import { Global, Module } from '@nestjs/common';
import { AgenciesController } from './agencies/agencies.controller.js';
import { AgenciesDesk } from './agencies/agencies-desk.service.js';
import { AgencyListsService } from './agencies/agency-lists.service.js';
import { DeleteTenants } from './leaving/delete-tenants.processor.js';
import { ExportService } from './leaving/export.service.js';
import { ChecklistService } from './opening/checklist.service.js';
import { OpeningController } from './opening/opening.controller.js';
import { OpeningFactsService } from './opening/opening-facts.service.js';
import { OnboardingService } from './founding/onboarding.service.js';

@Global()
@Module({
  controllers: [AgenciesController, OpeningController],
  providers: [
    AgenciesDesk,
    AgencyListsService,
    ChecklistService,
    DeleteTenants,
    ExportService,
    OnboardingService,
    OpeningFactsService,
  ],
  exports: [ChecklistService, ExportService, OnboardingService],
})
export class OnboardingModule {}
