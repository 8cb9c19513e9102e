import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Act } from './acts/act.entity.js';
import { Case } from './cases/case.entity.js';
import { CaseFacts } from './cases/case-facts.service.js';
import { CaseVerification } from './cases/case-verification.service.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesService } from './cases/cases.service.js';
import { ClaimsService } from './cases/claims.service.js';
import { MovesService } from './cases/moves.service.js';
import { OpeningService } from './cases/opening.service.js';
import { WorkflowVersion } from './workflows/workflow.entity.js';
import { WorkflowsController } from './workflows/workflows.controller.js';
import { WorkflowsService } from './workflows/workflows.service.js';

const services = [
  CaseFacts,
  CaseVerification,
  CasesService,
  ClaimsService,
  MovesService,
  OpeningService,
  WorkflowsService,
];

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Act, Case, WorkflowVersion])],
  controllers: [CasesController, WorkflowsController],
  providers: services,
  exports: services,
})
export class ReviewModule {}
