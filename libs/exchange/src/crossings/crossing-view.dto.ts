import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';

/** What a citizen wrote and a government recommends. */
export class CopyView {
  @ApiProperty({ type: String, nullable: true }) situation: string | null;
  improvement: string;
  @ApiProperty({ type: String, nullable: true }) effect: string | null;
}

/** A crossing as staff of one of its two governments see it. */
export class CrossingView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['transfer', 'raise', 'recommend'] }) kind: string;
  @ApiProperty({ enum: ['sent', 'received'] }) side: string;
  @ApiProperty({ enum: ['waiting', 'opened', 'declined'] }) status: string;
  /** The government at the other end. */
  place: BilingualView;
  title: string;
  /** The case here; null while there is none. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ideaId: string | null;
  /** Its number there; null while there is none. */
  @ApiProperty({ type: String, nullable: true }) otherNumber: string | null;
  /** Its state there, as it was last told. */
  @ApiProperty({ type: BilingualView, nullable: true }) otherState: BilingualView | null;
  /** Where it was proposed first, and its number there. */
  originPlace: BilingualView;
  originNumber: string;
  @ApiProperty({ type: BilingualView, nullable: true }) reason: BilingualView | null;
  @ApiProperty({ type: String, nullable: true }) message: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) answerReason: BilingualView | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  /** The government that the receiver named as the better owner. */
  @ApiProperty({ type: BilingualView, nullable: true }) better: BilingualView | null;
  /** The same for every idea of one proposer, in every government; says nothing of who it is. */
  @ApiProperty({ type: String, nullable: true }) authorRef: string | null;
  /** The proposer agreed that name and contact go along. */
  isNamed: boolean;
  /** For what the government from which it came has hidden it; null where it has not. */
  @ApiProperty({ type: BilingualView, nullable: true }) hiddenFor: BilingualView | null;
  sentAt: Date;
  @ApiProperty({ type: Date, nullable: true }) answeredAt: Date | null;
  /** What is recommended, until it is answered. */
  @ApiProperty({ type: CopyView, nullable: true }) copy: CopyView | null;
}
