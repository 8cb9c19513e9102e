import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';

/** A deadline of a case, as citizen and reviewer see it. */
export class ClockView {
  code: string;
  label: BilingualView;
  /** Whose time it measures. */
  @ApiProperty({ enum: ['agency', 'proposer', 'consulted', 'nobody'] }) party: string;
  startedAt: Date;
  /** The period is over at this instant; of one that ends with a day, the midnight after `dueOn`. */
  dueAt: Date;
  /** Its last day. */
  @ApiProperty({ format: 'date' }) dueOn: string;
  /** The almanac of its year is not published yet: it runs, and holidays may still move it (민법 §161). */
  isProvisional: boolean;
  /** Since when it stands still, for the reason that the state of the case names. */
  @ApiProperty({ type: Date, nullable: true }) stoppedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) endedAt: Date | null;
  /** The due date it ran over. */
  @ApiProperty({ type: Date, nullable: true }) breachedAt: Date | null;
}
