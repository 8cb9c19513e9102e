/** Intake: citizens' words. Calls, drafts, submission and confirmation, supplements, support, search, imports. */
export { asDownload } from './attachments/as-download.js';
export { AttachmentView } from './attachments/attachment.dto.js';
export { Attachment } from './attachments/attachment.entity.js';
export { fileReasons } from './attachments/attachments.errors.js';
export { AttachmentsService } from './attachments/attachments.service.js';
export { FILE_ENDINGS, MOST_FILES } from './attachments/file-kinds.js';
export { FilesService } from './attachments/files.service.js';
export { STRAY_FILES } from './attachments/sweep-stray-files.processor.js';
export { Call } from './calls/call.entity.js';
export { CallNoticeView } from './calls/call-notice.dto.js';
export { AddCallNotices1766000007230 } from './migrations/1766000007230-add-call-notices.js';
export { type CallTerms, CallTermsService } from './calls/call-terms.service.js';
export { CallView } from './calls/call-view.dto.js';
export { CallsService } from './calls/calls.service.js';
export {
  CommentTextDto,
  CommentsQuery,
  MOST_COMMENT_CHARACTERS,
  ObjectionDto,
  ReportDto,
  SORTS,
  WriteCommentDto,
} from './comments/comment.dto.js';
export { CommentPage, CommentView, ReplyView } from './comments/comment-view.dto.js';
export { commentReasons } from './comments/comments.errors.js';
export { commentEvents } from './comments/comments.events.js';
export { CommentsService } from './comments/comments.service.js';
export { CommentsVerification } from './comments/comments-verification.service.js';
export { IdeaObjections } from './ideas/idea-objections.service.js';
export { type ModerationCount, ModerationCounts } from './comments/moderation-counts.service.js';
export { ObjectionsService } from './comments/objections.service.js';
export { GROUNDS } from './comments/report.entity.js';
export { ReportsService } from './comments/reports.service.js';
export { AnsweredView, showAnswers } from './forms/answered-view.dto.js';
export { type Answers, checkAnswers } from './forms/check-answers.js';
export { type FormField, isFieldKey, MOST_CHOICES, MOST_FIELDS } from './forms/form-field.js';
export { CallFormView, FormFieldView } from './forms/form.dto.js';
export { FormsService } from './forms/forms.service.js';
export { EditCalls1766000007500 } from './migrations/1766000007500-edit-calls.js';
export { CopiesService, type FrozenIdea } from './copies/copies.service.js';
export { DraftDto, DraftView } from './drafts/draft.dto.js';
export { DraftsService } from './drafts/drafts.service.js';
export {
  AgencySatisfactionView,
  MOST_WORDS,
  OwnSatisfactionView,
  SatisfactionDto,
} from './satisfaction/satisfaction.dto.js';
export { CHANGEABLE_DAYS, SatisfactionService } from './satisfaction/satisfaction.service.js';
export { AddSatisfactions1766000007210 } from './migrations/1766000007210-add-satisfactions.js';
export { ChosenIdeas } from './follows/chosen-ideas.service.js';
export { type Followed, FollowsService } from './follows/follows.service.js';
export { AddFollows1766000007200 } from './migrations/1766000007200-add-follows.js';
export { detectLanguage } from './ideas/detect-language.js';
export { ConfirmationService } from './ideas/confirmation.service.js';
export { KEYS_EXPIRE } from './ideas/forget-keys.processor.js';
export { FormStamps } from './guests/form-stamps.service.js';
export { HearObjections1766000009201 } from './migrations/1766000009201-hear-objections.js';
export { HoldIdeas1766000009050 } from './migrations/1766000009050-hold-ideas.js';
export { HidingService } from './ideas/hiding.service.js';
export { Idea } from './ideas/idea.entity.js';
export {
  ContactDto,
  ListQuery,
  MOST_CHARACTERS,
  OwnerDto,
  SubmitIdeaDto,
  SupplementDto,
} from './ideas/idea.dto.js';
export { IdeaPage, IdeaView, WarningView } from './ideas/idea-view.dto.js';
export { IdeaProofs } from './ideas/idea-proofs.service.js';
export { IdeasService } from './ideas/ideas.service.js';
export { ProposerActs } from './ideas/proposer-acts.service.js';
export { UNCONFIRMED_HOURS } from './ideas/ask-to-confirm.js';
export { SubmissionService } from './ideas/submission.service.js';
export { warningsFor } from './ideas/warnings-for.js';
export { OwnConsentDto, OwnDataView, ProofDto } from './own-data/own-data.dto.js';
export { OwnDataService } from './own-data/own-data.service.js';
export { PaperCodeDto } from './paper/paper.dto.js';
export { PaperCodes } from './paper/paper-codes.service.js';
export { DataSubjectsService } from './data-subjects/data-subjects.service.js';
export { WordsVerification } from './data-subjects/words-verification.service.js';
export { ImportService } from './imports/import.service.js';
export { type ImportLine, readLine } from './imports/read-line.js';
export { intakeReasons } from './intake.errors.js';
export { intakeEvents } from './intake.events.js';
export { IntakeModule } from './intake.module.js';
export { foldText, splitPairs } from './search/split-pairs.js';
export { AddPaper1765000006100 } from './migrations/1765000006100-add-paper.js';
export { CreateIntake1761000006000 } from './migrations/1761000006000-create-intake.js';
export { CreateSearch1761000006100 } from './migrations/1761000006100-create-search.js';
export { LinkedIdea, LinksView } from './links/link-view.dto.js';
export { LinksService } from './links/links.service.js';
export { AddJointProposers1765000006400 } from './migrations/1765000006400-add-joint-proposers.js';
export { AcquaintancesService } from './joint-proposers/acquaintances.service.js';
export { type Credit, CreditsService } from './joint-proposers/credits.service.js';
export { JointProposer } from './joint-proposers/joint-proposer.entity.js';
export { ProposalsService } from './joint-proposers/proposals.service.js';
export {
  AnswerProposalDto,
  MOST_OTHERS,
  StateJointProposersDto,
  isAgreement,
} from './joint-proposers/joint-proposer.dto.js';
export {
  ProposalView,
  JointProposersView,
  JointProposerView,
} from './joint-proposers/joint-proposer-view.dto.js';
export { JointProposersService } from './joint-proposers/joint-proposers.service.js';
export { AddOrigins1765000006000 } from './migrations/1765000006000-add-origins.js';
export { AddAttachments1766000005000 } from './migrations/1766000005000-add-attachments.js';
export { AddComments1766000007300 } from './migrations/1766000007300-add-comments.js';
export { AddSupplementFiles1766000007310 } from './migrations/1766000007310-add-supplement-files.js';
export { AddSplits1764000006100 } from './migrations/1764000006100-add-splits.js';
export { SettleSignals1766000009300 } from './migrations/1766000009300-settle-signals.js';
export { WatchSupports1766000009060 } from './migrations/1766000009060-watch-supports.js';
export { IndexSupporters1766000009061 } from './migrations/1766000009061-index-supporters.js';
export { SUPPORTS_WATCHED } from './supports/watch-supports.processor.js';
export { SupportsService } from './supports/supports.service.js';
