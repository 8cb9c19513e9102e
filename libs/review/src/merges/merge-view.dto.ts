import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';

/** What merging a case into an earlier one would come to. Nothing has been done yet. */
export class MergePreview {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  /** The earlier idea, into which the case would go. */
  trackingNumber: string;
  title: string;
  stateLabel: BilingualView;
  openedAt: Date;
  /** How many support the earlier idea now. */
  supports: number;
  /** How many would support it then: each person once. */
  supportsAfter: number;
  /** How many are told because they support the case that goes. */
  supportersTold: number;
  /** How many proposers are told; none of what came in without one. */
  proposersTold: number;
}
