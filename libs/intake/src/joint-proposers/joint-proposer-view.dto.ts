import { ApiProperty, OmitType } from '@nestjs/swagger';

/** One of several proposers. */
export class JointProposerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** For the proposers; null for everyone else. */
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  /** For the author only. */
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  /** Per cent. */
  share: number;
  /** 주제안자: the largest share. */
  isLead: boolean;
  isAuthor: boolean;
  @ApiProperty({ enum: ['asked', 'agreed', 'declined'] }) status: string;
  @ApiProperty({ type: Date, nullable: true }) answeredAt: Date | null;
}

export class JointProposersView {
  /** In the order they were stated, the author first; empty where somebody proposes alone. */
  @ApiProperty({ type: [JointProposerView] }) proposers: JointProposerView[];
  /** Everyone agreed to these shares. */
  isAgreed: boolean;
  /** Whether this visitor may state them now. */
  mayState: boolean;
}

/** What somebody is asked to agree to. */
export class ProposalView extends OmitType(JointProposersView, ['mayState'] as const) {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  title: string;
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  trackingNumber: string;
  /** Which of the proposers is asked. */
  @ApiProperty({ format: 'uuid' }) asked: string;
  /** Whether an answer can still be given or changed. */
  isOpen: boolean;
}
