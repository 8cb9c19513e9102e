import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code } from '@app/platform';
import { GROUNDS } from './report.entity.js';

export const QUEUES = ['waiting', 'hidden'] as const;
export const DECISIONS = ['keep', 'hide', 'restore', 'refuse_objection'] as const;

/** `waiting`: reported, or objected to. `hidden`: all that were hidden. `after` continues where a page ended. */
export class ModerationQuery {
  @ApiProperty({ enum: QUEUES, required: false, default: 'waiting' })
  @IsOptional()
  @IsIn(QUEUES)
  of?: (typeof QUEUES)[number];
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
}

export class HideCommentDto {
  /** A ground of kind `hide` from the catalogue. */
  @Code({ example: 'personal-data' }) reason: string;
}

/** A report that nobody has looked at. Who reported is not told. */
export class FiledReportView {
  @ApiProperty({ enum: GROUNDS }) ground: string;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  reportedAt: Date;
}

/** What happened to a comment; `by` is the official who decided. */
export class CommentStepView {
  @ApiProperty({ example: 'comment.hidden' }) kind: string;
  at: Date;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  /** A ground of the catalogue, or of a report. */
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

/** The idea that is reported, or under which the comment stands. */
export class ReportedIdeaView {
  @ApiProperty({ format: 'uuid' }) id: string;
  title: string;
  trackingNumber: string;
  isHidden: boolean;
  /** What is reported of the idea itself. */
  @ApiProperty({ type: [FiledReportView] }) reports: FiledReportView[];
  /** What its author says against its being hidden, where nobody has decided on it yet. */
  @ApiProperty({ type: String, nullable: true }) objection: string | null;
  @ApiProperty({ type: Date, nullable: true }) objectedAt: Date | null;
  @ApiProperty({ enum: DECISIONS, isArray: true }) allowed: (typeof DECISIONS)[number][];
}

/** A comment for whoever decides. */
export class ModeratedCommentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ReportedIdeaView }) idea: ReportedIdeaView;
  text: string;
  @ApiProperty({ type: 'integer' }) speaker: number;
  isOfficial: boolean;
  writtenAt: Date;
  /** Out of view until then, unless somebody decides. */
  @ApiProperty({ type: Date, nullable: true }) heldUntil: Date | null;
  @ApiProperty({ type: String, nullable: true }) hiddenReason: string | null;
  /** What its author says against its being hidden, while that waits. */
  @ApiProperty({ type: String, nullable: true }) objection: string | null;
  @ApiProperty({ type: Date, nullable: true }) objectedAt: Date | null;
  @ApiProperty({ type: [FiledReportView] }) reports: FiledReportView[];
  /** Oldest first. */
  @ApiProperty({ type: [CommentStepView] }) history: CommentStepView[];
  /** What this member of staff may decide now. */
  @ApiProperty({ enum: DECISIONS, isArray: true }) allowed: (typeof DECISIONS)[number][];
}

export class ModerationPage {
  @ApiProperty({ type: [ModeratedCommentView] }) items: ModeratedCommentView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ReportedIdeasPage {
  @ApiProperty({ type: [ReportedIdeaView] }) items: ReportedIdeaView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
