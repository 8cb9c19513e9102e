import { ApiProperty } from '@nestjs/swagger';

export const COMMENT_STATES = ['shown', 'gone', 'held', 'hidden'] as const;
export const COMMENT_ROLES = ['citizen', 'proposer', 'official'] as const;
export const COMMENT_ACTS = ['reply', 'edit', 'take_back', 'report', 'object'] as const;
export type CommentAct = (typeof COMMENT_ACTS)[number];

/** Why an idea takes no comments. */
export const CLOSED_BY = ['off', 'withheld', 'merged', 'hidden', 'withdrawn'] as const;

/** A comment as this visitor may see it, without the answers to it. */
export class ReplyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId: string | null;
  /** Tells those who speak under one idea apart; nobody is named. */
  @ApiProperty({ type: 'integer' }) speaker: number;
  @ApiProperty({ enum: COMMENT_ROLES }) role: (typeof COMMENT_ROLES)[number];
  /** Of an official, whose. */
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  /** `gone`: its author took it back. `held`: reported and not looked at yet. `hidden`: by decision. */
  @ApiProperty({ enum: COMMENT_STATES }) state: (typeof COMMENT_STATES)[number];
  /** Null where it is not for this visitor; its author reads it as long as it is there. */
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  /** The ground of the catalogue on which it was hidden. */
  @ApiProperty({ type: String, nullable: true }) hiddenReason: string | null;
  writtenAt: Date;
  @ApiProperty({ type: Date, nullable: true }) editedAt: Date | null;
  isMine: boolean;
  /** For its author: until when it may be edited; when a held one comes back; until when to object. */
  @ApiProperty({ type: Date, nullable: true }) editableUntil: Date | null;
  @ApiProperty({ type: Date, nullable: true }) heldUntil: Date | null;
  @ApiProperty({ type: Date, nullable: true }) objectBy: Date | null;
  /** For its author: what became of the objection. */
  @ApiProperty({ enum: ['waiting', 'granted', 'refused'], type: String, nullable: true })
  objection: 'waiting' | 'granted' | 'refused' | null;
  @ApiProperty({ enum: COMMENT_ACTS, isArray: true }) allowed: CommentAct[];
}

export class CommentView extends ReplyView {
  /** Answers, oldest first. */
  @ApiProperty({ type: [ReplyView] }) replies: ReplyView[];
}

export class CommentPage {
  /** Comments that answer none, each with its answers. */
  @ApiProperty({ type: [CommentView] }) items: CommentView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
  /** How many are in view, answers among them. */
  @ApiProperty({ type: 'integer' }) count: number;
  /** Why no comment can be written now; null where one can. */
  @ApiProperty({ enum: CLOSED_BY, type: String, nullable: true }) closedBy: (typeof CLOSED_BY)[number] | null;
}
