import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdeaEffects } from '@app/review';
import { AttachmentRemoval } from './attachments/attachment-removal.service.js';
import { Attachment } from './attachments/attachment.entity.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { DropUnsent } from './attachments/drop-unsent.processor.js';
import { FilesService } from './attachments/files.service.js';
import { RemoveBytes } from './attachments/remove-bytes.processor.js';
import { ScanFiles } from './attachments/scan-files.processor.js';
import { SweepStrayFiles } from './attachments/sweep-stray-files.processor.js';
import { Call } from './calls/call.entity.js';
import { CallNotice } from './calls/call-notice.entity.js';
import { CallTermsService } from './calls/call-terms.service.js';
import { CallNotices } from './calls/call-notices.service.js';
import { CallsController } from './calls/calls.controller.js';
import { CallsDesk } from './calls/calls-desk.service.js';
import { CallsDeskController } from './calls/calls-desk.controller.js';
import { CallsService } from './calls/calls.service.js';
import { Comment } from './comments/comment.entity.js';
import { CommentRules } from './comments/comment-rules.entity.js';
import { CommentRulesController } from './comments/comment-rules.controller.js';
import { CommentRulesService } from './comments/comment-rules.service.js';
import { CommentTraces } from './comments/comment-traces.service.js';
import { CommentsController } from './comments/comments.controller.js';
import { CommentsService } from './comments/comments.service.js';
import { CommentsVerification } from './comments/comments-verification.service.js';
import { IdeaCommentsController } from './comments/idea-comments.controller.js';
import { ModerationController } from './comments/moderation.controller.js';
import { ModerationService } from './comments/moderation.service.js';
import { ObjectionsService } from './comments/objections.service.js';
import { Report } from './comments/report.entity.js';
import { ModerationCounts } from './comments/moderation-counts.service.js';
import { ReportedService } from './comments/reported.service.js';
import { ReportsService } from './comments/reports.service.js';
import { ReturnHeld } from './comments/return-held.processor.js';
import { CopiesService } from './copies/copies.service.js';
import { Draft } from './drafts/draft.entity.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { CallForm } from './forms/call-form.entity.js';
import { FormsService } from './forms/forms.service.js';
import { Follow } from './follows/follow.entity.js';
import { FollowsController } from './follows/follows.controller.js';
import { FollowsService } from './follows/follows.service.js';
import { ConfirmationService } from './ideas/confirmation.service.js';
import { DropUnconfirmed } from './ideas/drop-unconfirmed.processor.js';
import { FreeMembers } from './ideas/free-members.processor.js';
import { ForgetKeys } from './ideas/forget-keys.processor.js';
import { Hiding } from './ideas/hiding.entity.js';
import { HidingService } from './ideas/hiding.service.js';
import { IdeaActsController } from './ideas/idea-acts.controller.js';
import { Idea } from './ideas/idea.entity.js';
import { IdeasController } from './ideas/ideas.controller.js';
import { IdeaObjections } from './ideas/idea-objections.service.js';
import { IdeaProofs } from './ideas/idea-proofs.service.js';
import { IdeasService } from './ideas/ideas.service.js';
import { PublicNames } from './ideas/public-names.service.js';
import { ProposerActs } from './ideas/proposer-acts.service.js';
import { Revision } from './ideas/revision.entity.js';
import { SubmissionService } from './ideas/submission.service.js';
import { TrackingController } from './ideas/tracking.controller.js';
import { ConsentTextsController } from './own-data/consent-texts.controller.js';
import { OwnDataController } from './own-data/own-data.controller.js';
import { OwnDataService } from './own-data/own-data.service.js';
import { ChosenIdeas } from './follows/chosen-ideas.service.js';
import { PaperController } from './paper/paper.controller.js';
import { PaperCodes } from './paper/paper-codes.service.js';
import { PaperService } from './paper/paper.service.js';
import { IdeaTraces } from './data-subjects/idea-traces.service.js';
import { ProposerViewsController } from './data-subjects/proposer-views.controller.js';
import { DataSubjectsService } from './data-subjects/data-subjects.service.js';
import { WordsVerification } from './data-subjects/words-verification.service.js';
import { ImportService } from './imports/import.service.js';
import { ImportedIdea } from './imports/imported-idea.entity.js';
import { LinksService } from './links/links.service.js';
import { JointProposer } from './joint-proposers/joint-proposer.entity.js';
import { AcquaintancesService } from './joint-proposers/acquaintances.service.js';
import { CreditsService } from './joint-proposers/credits.service.js';
import { JointProposersController } from './joint-proposers/joint-proposers.controller.js';
import { JointProposersService } from './joint-proposers/joint-proposers.service.js';
import { ProposalsController } from './joint-proposers/proposals.controller.js';
import { ProposalsService } from './joint-proposers/proposals.service.js';
import { ChallengesController } from './guests/challenges.controller.js';
import { ChallengesService } from './guests/challenges.service.js';
import { FormStamps } from './guests/form-stamps.service.js';
import { GuestChecks } from './guests/guest-checks.service.js';
import { HeldIdea } from './guests/held-idea.entity.js';
import { HeldIdeasController } from './guests/held-ideas.controller.js';
import { HeldIdeas } from './guests/held-ideas.service.js';
import { ReleaseHeld } from './guests/release-held.processor.js';
import { UsedProof } from './guests/used-proof.entity.js';
import { IndexIdeas } from './search/index-ideas.processor.js';
import { SearchText } from './search/search-text.entity.js';
import { SatisfactionController } from './satisfaction/satisfaction.controller.js';
import { Satisfaction } from './satisfaction/satisfaction.entity.js';
import { SatisfactionService } from './satisfaction/satisfaction.service.js';
import { Split } from './splits/split.entity.js';
import { SplitsService } from './splits/splits.service.js';
import { Invalidation } from './invalidations/invalidation.entity.js';
import { InvalidationBatches } from './invalidations/invalidation-batches.service.js';
import { InvalidationsController } from './invalidations/invalidations.controller.js';
import { Invalidations } from './invalidations/invalidations.service.js';
import { SupportSignal } from './supports/support-signal.entity.js';
import { OpenSignalsController } from './supports/open-signals.controller.js';
import { OpenSignals } from './supports/open-signals.service.js';
import { SupportSignalsController } from './supports/support-signals.controller.js';
import { SupportSignals } from './supports/support-signals.service.js';
import { WatchSupports } from './supports/watch-supports.processor.js';
import { Support } from './supports/support.entity.js';
import { SupportsService } from './supports/supports.service.js';

const services = [
  AttachmentRemoval,
  AttachmentsService,
  CallNotices,
  CallTermsService,
  ChallengesService,
  CallsDesk,
  CallsService,
  AcquaintancesService,
  ChosenIdeas,
  CommentRulesService,
  CommentsService,
  CommentsVerification,
  ConfirmationService,
  CopiesService,
  CreditsService,
  DraftsService,
  FilesService,
  FollowsService,
  FormStamps,
  FormsService,
  GuestChecks,
  HeldIdeas,
  HidingService,
  IdeaObjections,
  IdeaProofs,
  IdeasService,
  PublicNames,
  ImportService,
  InvalidationBatches,
  Invalidations,
  LinksService,
  JointProposersService,
  ModerationCounts,
  ModerationService,
  ObjectionsService,
  OwnDataService,
  PaperCodes,
  PaperService,
  ProposalsService,
  ProposerActs,
  DataSubjectsService,
  ReportedService,
  ReportsService,
  SatisfactionService,
  SubmissionService,
  SupportSignals,
  OpenSignals,
  SupportsService,
  WordsVerification,
  { provide: IdeaEffects, useClass: SplitsService },
];

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Attachment,
      Call,
      Comment,
      CommentRules,
      CallForm,
      CallNotice,
      Draft,
      Follow,
      HeldIdea,
      Hiding,
      Idea,
      ImportedIdea,
      Invalidation,
      JointProposer,
      Report,
      Revision,
      Satisfaction,
      SearchText,
      Split,
      Support,
      SupportSignal,
      UsedProof,
    ]),
  ],
  controllers: [
    IdeasController,
    IdeaActsController,
    TrackingController,
    AttachmentsController,
    DraftsController,
    FollowsController,
    SatisfactionController,
    CallsController,
    ChallengesController,
    CommentRulesController,
    CommentsController,
    IdeaCommentsController,
    ModerationController,
    HeldIdeasController,
    InvalidationsController,
    SupportSignalsController,
    OpenSignalsController,
    CallsDeskController,
    JointProposersController,
    ProposalsController,
    ConsentTextsController,
    OwnDataController,
    PaperController,
    ProposerViewsController,
  ],
  providers: [
    ...services,
    CommentTraces,
    DropUnconfirmed,
    DropUnsent,
    ForgetKeys,
    FreeMembers,
    IdeaTraces,
    IndexIdeas,
    ReleaseHeld,
    RemoveBytes,
    ReturnHeld,
    ScanFiles,
    SweepStrayFiles,
    WatchSupports,
  ],
  exports: services,
})
export class IntakeModule {}
