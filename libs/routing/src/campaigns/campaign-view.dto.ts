import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';

export class CampaignSize {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  /** How many near-copies there are, itself among them. */
  size: number;
}

/** One of several near-copies. */
export class CampaignMemberView {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  state: string;
  stateLabel: BilingualView;
  openedAt: Date;
  supports: number;
  /** It would join the one received first. */
  wouldJoin: boolean;
  /** The move that would merge it; null where none starts in its state. */
  @ApiProperty({ type: String, nullable: true }) transition: string | null;
}

/** The near-copies of a case, and what merging them all would come to. Nothing has been done yet. */
export class CampaignView {
  size: number;
  /** Those received first, a hundred at most; of another agency's cases a reviewer sees none. */
  @ApiProperty({ type: [CampaignMemberView] }) members: CampaignMemberView[];
  /** The one that the others would join. */
  @ApiProperty({ type: CampaignMemberView, nullable: true }) first: CampaignMemberView | null;
  /** How many would support it then: each person once. */
  supportsAfter: number;
  /** How many are told because they support one that would join. */
  supportersTold: number;
}

/** What came of one member. */
export class CampaignResult {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  isMerged: boolean;
  /** Why it was not; null where it was, or where somebody else must sign it first. */
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) messages: BilingualView | null;
}
