import { ApiProperty } from '@nestjs/swagger';

/** Another idea that this one has to do with. */
export class LinkedIdea {
  @ApiProperty({ format: 'uuid' }) id: string;
  trackingNumber: string;
  /** Null where it is hidden or was taken back. */
  @ApiProperty({ type: String, nullable: true }) title: string | null;
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  submittedAt: Date;
  /** Whether anyone may read it. */
  isOpen: boolean;
}

/** What was merged and split around an idea. */
export class LinksView {
  /** The earlier idea that it joined, where its votes count. */
  @ApiProperty({ type: LinkedIdea, nullable: true }) mergedInto: LinkedIdea | null;
  /** Ideas that joined it, earliest first; a hundred at most. */
  @ApiProperty({ type: [LinkedIdea] }) joined: LinkedIdea[];
  /** How many joined it. */
  joinedCount: number;
  /** The idea of which it was a part. */
  @ApiProperty({ type: LinkedIdea, nullable: true }) splitFrom: LinkedIdea | null;
  /** Ideas that were parts of it. */
  @ApiProperty({ type: [LinkedIdea] }) splitInto: LinkedIdea[];
}
