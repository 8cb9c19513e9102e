import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Act } from './acts/act.entity.js';
import { AnswersController } from './answers/answers.controller.js';
import { AnswersService } from './answers/answers.service.js';
import { ConsentsService } from './answers/consents.service.js';
import { Point } from './answers/point.entity.js';
import { ConfirmedAgencies } from './acts/confirmed-agencies.service.js';
import { Approval } from './approvals/approval.entity.js';
import { ApprovalsController } from './approvals/approvals.controller.js';
import { ApprovalsService } from './approvals/approvals.service.js';
import { SignaturesService } from './approvals/signatures.service.js';
import { Batch } from './batches/batch.entity.js';
import { BatchItem } from './batches/batch-item.entity.js';
import { BatchPreviews } from './batches/batch-previews.service.js';
import { BatchSteps } from './batches/batch-steps.service.js';
import { BatchesController } from './batches/batches.controller.js';
import { BatchesService } from './batches/batches.service.js';
import { Case } from './cases/case.entity.js';
import { CaseFacts } from './cases/case-facts.service.js';
import { CaseTraces } from './cases/case-traces.service.js';
import { CaseVerification } from './cases/case-verification.service.js';
import { CasesController } from './cases/cases.controller.js';
import { CasesService } from './cases/cases.service.js';
import { ClaimsService } from './cases/claims.service.js';
import { CodesService } from './cases/codes.service.js';
import { MovesService } from './cases/moves.service.js';
import { QueueCountsService } from './cases/queue-counts.service.js';
import { OpeningService } from './cases/opening.service.js';
import { Succession } from './cases/succession.service.js';
import { CaseClock } from './clocks/case-clock.entity.js';
import { ClockStarts } from './clocks/clock-starts.service.js';
import { RecountClocks } from './clocks/recount-clocks.processor.js';
import { WatchClocks } from './clocks/watch-clocks.processor.js';
import { LiveController } from './live/live.controller.js';
import { LiveService } from './live/live.service.js';
import { MergePreviews } from './merges/merge-previews.service.js';
import { MergesController } from './merges/merges.controller.js';
import { MergesService } from './merges/merges.service.js';
import { Note } from './notes/note.entity.js';
import { NotesController } from './notes/notes.controller.js';
import { NotesService } from './notes/notes.service.js';
import { AgenciesService } from './opinions/agencies.service.js';
import { Opinion } from './opinions/opinion.entity.js';
import { OpinionVersion } from './opinions/opinion-version.entity.js';
import { OpinionVersionsService } from './opinions/opinion-versions.service.js';
import { OpinionsController } from './opinions/opinions.controller.js';
import { OpinionsService } from './opinions/opinions.service.js';
import { WatchOpinions } from './opinions/watch-opinions.processor.js';
import { PresencesController } from './presences/presences.controller.js';
import { PresencesService } from './presences/presences.service.js';
import { CandidatesService } from './rounds/candidates.service.js';
import { Evaluation } from './rounds/evaluation.entity.js';
import { EvaluationsService } from './rounds/evaluations.service.js';
import { Round } from './rounds/round.entity.js';
import { RoundsController } from './rounds/rounds.controller.js';
import { RoundsService } from './rounds/rounds.service.js';
import { AnswerTemplate } from './templates/template.entity.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesService } from './templates/templates.service.js';
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
  AgenciesService,
  AnswersService,
  ApprovalsService,
  BatchPreviews,
  BatchSteps,
  BatchesService,
  CandidatesService,
  CaseFacts,
  CaseTraces,
  CaseVerification,
  CasesService,
  ClaimsService,
  CodesService,
  ConsentsService,
  ConfirmedAgencies,
  WorkflowDraftsService,
  EvaluationsService,
  LiveService,
  MergePreviews,
  MergesService,
  MigrationsService,
  MovesService,
  NotesService,
  OpeningService,
  OpinionVersionsService,
  OpinionsService,
  PresencesService,
  QueueCountsService,
  ClockStarts,
  RecountClocks,
  RoundsService,
  SignaturesService,
  Succession,
  TemplatesService,
  TrialsService,
  VersionsService,
  WalksService,
  WatchClocks,
  WatchOpinions,
  WorkflowsService,
];

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Act,
      AnswerTemplate,
      Approval,
      Batch,
      BatchItem,
      Case,
      CaseClock,
      Evaluation,
      Note,
      Opinion,
      OpinionVersion,
      Point,
      Round,
      WorkflowDraft,
      WorkflowVersion,
    ]),
  ],
  controllers: [
    AnswersController,
    ApprovalsController,
    BatchesController,
    CasesController,
    LiveController,
    MergesController,
    NotesController,
    OpinionsController,
    PresencesController,
    RoundsController,
    TemplatesController,
    WorkflowDraftsController,
    WorkflowVersionsController,
    WorkflowsController,
  ],
  providers: services,
  exports: services,
})
export class ReviewModule {}
