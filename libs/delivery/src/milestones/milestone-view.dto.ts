import { ApiProperty } from '@nestjs/swagger';

/** A step between a promise and its day. */
export class MilestoneView {
  @ApiProperty({ format: 'uuid' }) id: string;
  title: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  /** Why the day was last moved to a later one. */
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  /** The day on which it was reached; null until then. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn: string | null;
  /** What the proposer was told when it was reached. */
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}
