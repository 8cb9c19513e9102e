import { ApiProperty, PickType } from '@nestjs/swagger';
import { AnsweredView } from '../forms/answered-view.dto.js';
import { AttachmentView } from '../attachments/attachment.dto.js';
import { CHANNELS, IDEA_STATUSES } from './idea.entity.js';
import { AskedAgencyView, BilingualView, PublicCase } from '@app/review';

export class RevisionView {
  number: number;
  text: string;
  submittedAt: Date;
  /** Files that came with it, in their order. */
  @ApiProperty({ type: [AttachmentView] }) attachments: AttachmentView[];
}

/** Something to look at before going on. Nothing was refused. */
export class WarningView {
  field: string;
  code: string;
  messages: BilingualView;
}

/** An idea as this visitor may see it. Withheld ideas show title and result only. */
export class IdeaView extends PickType(PublicCase, ['clocks', 'points'] as const) {
  @ApiProperty({ format: 'uuid' }) id: string;
  trackingNumber: string;
  /** `held`: a machine may have sent it, and a person looks at it first. `rejected`: and found so. */
  @ApiProperty({ enum: IDEA_STATUSES }) status: string;
  /** State of its case; null until the idea is confirmed. */
  @ApiProperty({ type: String, nullable: true }) state: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) stateLabel: BilingualView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) clockStoppedOn: string | null;
  /** The way its case takes: ordinary, fast track, petition. */
  @ApiProperty({ type: String, nullable: true }) lane: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) laneLabel: BilingualView | null;
  title: string;
  @ApiProperty({ type: String, nullable: true }) situation: string | null;
  @ApiProperty({ type: String, nullable: true }) improvement: string | null;
  @ApiProperty({ type: String, nullable: true }) effect: string | null;
  /** To what its call asked, in the order of the questions; those of closed questions for proposer and staff only. */
  @ApiProperty({ type: [AnsweredView] }) answers: AnsweredView[];
  /** Files that came with it when it was first sent, in their order. */
  @ApiProperty({ type: [AttachmentView] }) attachments: AttachmentView[];
  /** How it came in; all but `online` an official wrote down for the proposer (대리 접수). */
  @ApiProperty({ enum: CHANNELS }) channel: string;
  /** The day on which it came in on paper or in person. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) receivedOn: string | null;
  /** Its words were taken away at the proposer's wish. */
  isErased: boolean;
  isWithheld: boolean;
  isHidden: boolean;
  /** The ground on which it is out of public view; for its proposer and staff only. */
  @ApiProperty({ type: String, nullable: true }) hiddenReason: string | null;
  /** For its proposer: until when they may object to its being hidden. */
  @ApiProperty({ type: Date, nullable: true }) objectBy: Date | null;
  /** For its proposer: what became of the objection. */
  @ApiProperty({ enum: ['waiting', 'granted', 'refused'], type: String, nullable: true })
  objection: 'waiting' | 'granted' | 'refused' | null;
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  @ApiProperty({ type: String, nullable: true }) callCode: string | null;
  @ApiProperty({ type: String, nullable: true }) topicCode: string | null;
  @ApiProperty({ type: String, nullable: true }) agendaCode: string | null;
  @ApiProperty({ type: String, nullable: true }) regionCode: string | null;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  supports: number;
  /** Comments in view; none on a withheld idea. */
  comments: number;
  isSupported: boolean;
  /** Whoever asks is told of its public steps. */
  isFollowed: boolean;
  isMine: boolean;
  submittedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) confirmedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) decidedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) reply: string | null;
  /** Agencies that were asked for their opinion, oldest first; which way each leaned is told with the decision. */
  @ApiProperty({ type: [AskedAgencyView] }) opinions: AskedAgencyView[];
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) promisedOn: string | null;
  /** The department that carries it out. */
  @ApiProperty({ type: String, nullable: true }) owner: string | null;
  /** Of an adopted idea the names of its proposers who agree to be named with it, the author first; of others none. */
  proposerNames: string[];
  @ApiProperty({ type: [RevisionView] }) revisions: RevisionView[];
  /** What this visitor may do now: support, follow, withdraw, object, supply_supplement, and whatever may be asked for as a request. */
  allowed: string[];
  @ApiProperty({ type: [WarningView] }) warnings: WarningView[];
}

export class IdeaPage {
  @ApiProperty({ type: [PublicCase] }) items: PublicCase[];
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
