import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { AccountPages } from './account-pages.service.js';
import { ApiTokenPages } from './api-token-pages.service.js';
import { ApiTokenPagesController } from './api-tokens.controller.js';
import { BackChannelController } from './back-channel.controller.js';
import { AttachmentPagesController } from './attachments.controller.js';
import { CallsController } from './calls.controller.js';
import { CommentPages } from './comment-pages.service.js';
import { CommentPagesController } from './comments.controller.js';
import { CodesController } from './codes.controller.js';
import { ConfirmationController } from './confirmation.controller.js';
import { ConsentsController } from './consents.controller.js';
import { DraftsController } from './drafts.controller.js';
import { FigurePagesController } from './figures.controller.js';
import { FollowStopsController } from './follows.controller.js';
import { FormFiles } from './form-files.service.js';
import { FormChecks } from './forms/form-checks.service.js';
import { HomeController } from './home.controller.js';
import { IdeaPages } from './idea-pages.service.js';
import { IdeaCommentPagesController } from './idea-comments.controller.js';
import { IdeasController } from './ideas.controller.js';
import { IdentityController } from './identity.controller.js';
import { JointProposersController } from './joint-proposers.controller.js';
import { PreferencePagesController } from './preferences.controller.js';
import { NoticePagesController } from './notices.controller.js';
import { InvitationPagesController } from './invitations.controller.js';
import { JoiningPagesController } from './joining.controller.js';
import { LedgerPagesController } from './ledger.controller.js';
import { ListsService } from './lists.service.js';
import { MailController } from './mail.controller.js';
import { FormerMyPageController, MyPagesController } from './my.controller.js';
import { NearIdeas } from './near-ideas.service.js';
import { OpenDataPagesController } from './open-data.controller.js';
import { OwnDataPagesController } from './own-data.controller.js';
import { Phrases } from './phrases/phrases.service.js';
import { ProviderSignInController } from './provider-sign-in.controller.js';
import { ProofPagesController } from './proofs.controller.js';
import { ProposerActsController } from './proposer-acts.controller.js';
import { ProposalsController } from './proposals.controller.js';
import { ReportPages } from './report-pages.service.js';
import { ReportPagesController } from './reports.controller.js';
import { RequestsController } from './requests.controller.js';
import { ResultPagesController } from './results.controller.js';
import { SatisfactionPagesController } from './satisfaction.controller.js';
import { SecondFactorPagesController } from './second-factor.controller.js';
import { SignInController } from './sign-in.controller.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SiteErrorsFilter } from './site-errors.filter.js';
import { WordingsController } from './wordings/wordings.controller.js';
import { SiteWordings } from './wordings/site-wordings.service.js';
import { Sites } from './sites.service.js';
import { PasswordPagesController } from './passwords.controller.js';
import { PasswordResetPagesController } from './password-resets.controller.js';
import { SubmissionController } from './submission.controller.js';
import { SupportsController } from './supports.controller.js';
import { TownController } from './town.controller.js';
import { Towns } from './towns.service.js';
import { TrackingController } from './tracking.controller.js';

/** The citizens' site: pages drawn on the server, plain forms; nothing needs a script. */
@Module({
  controllers: [
    HomeController,
    TownController,
    SubmissionController,
    IdeasController,
    AttachmentPagesController,
    ConfirmationController,
    ConsentsController,
    ProposerActsController,
    RequestsController,
    JointProposersController,
    ProposalsController,
    SupportsController,
    IdeaCommentPagesController,
    CommentPagesController,
    ReportPagesController,
    SatisfactionPagesController,
    FollowStopsController,
    TrackingController,
    ProofPagesController,
    LedgerPagesController,
    CodesController,
    OwnDataPagesController,
    CallsController,
    ResultPagesController,
    FigurePagesController,
    OpenDataPagesController,
    DraftsController,
    MyPagesController,
    FormerMyPageController,
    AccountController,
    ApiTokenPagesController,
    NoticePagesController,
    PreferencePagesController,
    PasswordPagesController,
    PasswordResetPagesController,
    InvitationPagesController,
    JoiningPagesController,
    SignInController,
    SecondFactorPagesController,
    ProviderSignInController,
    BackChannelController,
    IdentityController,
    MailController,
    WordingsController,
  ],
  providers: [
    AccountPages,
    ApiTokenPages,
    CommentPages,
    FormChecks,
    FormFiles,
    IdeaPages,
    ListsService,
    NearIdeas,
    Phrases,
    ReportPages,
    SignInPages,
    SiteErrorsFilter,
    Sites,
    SiteWordings,
    Towns,
  ],
  exports: [SiteErrorsFilter],
})
export class SiteModule {}
