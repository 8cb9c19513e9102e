import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Act } from './acts/act.entity.js';
import { ConfirmedAgencies } from './acts/confirmed-agencies.service.js';
import { Approval } from './approvals/approval.entity.js';
import { ApprovalsController } from './approvals/approvals.controller.js';
import { ApprovalsService } from './approvals/approvals.service.js';
import { SignaturesService } from './approvals/signatures.service.js';
import { Case } from './cases/case.entity.js';
import { CaseFacts } from './cases/case-facts.service.js';
import { CaseVerification } from './cases/case-verification.service.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesService } from './cases/cases.service.js';
import { ClaimsService } from './cases/claims.service.js';
import { CodesService } from './cases/codes.service.js';
import { MovesService } from './cases/moves.service.js';
import { OpeningService } from './cases/opening.service.js';
import { CaseClock } from './clocks/case-clock.entity.js';
import { RecountClocks } from './clocks/recount-clocks.processor.js';
import { WatchClocks } from './clocks/watch-clocks.processor.js';
import { CandidatesService } from './rounds/candidates.service.js';
import { Evaluation } from './rounds/evaluation.entity.js';
import { EvaluationsService } from './rounds/evaluations.service.js';
import { Round } from './rounds/round.entity.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { RoundsService } from './rounds/rounds.service.js';
import { WorkflowDraft } from './workflows/draft.entity.js';
import { WorkflowDraftsController } from './workflows/workflow-drafts.controller.js';
import { WorkflowDraftsService } from './workflows/workflow-drafts.service.js';
import { MigrationsService } from './workflows/migrations.service.js';
import { TrialsService } from './workflows/trials.service.js';
import { WorkflowVersionsController } from './workflows/workflow-versions.controller.js';
import { VersionsService } from './workflows/versions.service.js';
import { WalksService } from './workflows/walks.service.js';
import { WorkflowVersion } from './workflows/workflow.entity.js';
import { WorkflowsController } from './workflows/workflows.controller.js';
import { WorkflowsService } from './workflows/workflows.service.js';

const services = [
  ApprovalsService,
  CandidatesService,
  CaseFacts,
  CaseVerification,
  CasesService,
  ClaimsService,
  CodesService,
  ConfirmedAgencies,
  WorkflowDraftsService,
  EvaluationsService,
  MigrationsService,
  MovesService,
  OpeningService,
  RecountClocks,
  RoundsService,
  SignaturesService,
  TrialsService,
  VersionsService,
  WalksService,
  WatchClocks,
  WorkflowsService,
];

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Act,
      Approval,
      Case,
      CaseClock,
      Evaluation,
      Round,
      WorkflowDraft,
      WorkflowVersion,
    ]),
  ],
  controllers: [
    ApprovalsController,
    CasesController,
    RoundsController,
    WorkflowDraftsController,
    WorkflowVersionsController,
    WorkflowsController,
  ],
  providers: services,
  exports: services,
})
export class ReviewModule {}
