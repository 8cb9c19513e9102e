import { ApiProperty } from '@nestjs/swagger';
import { BilingualView, TimelineEntry } from '@app/review';

/** A step of an idea, here or where it went or came from. */
export class StoryStep extends TimelineEntry {
  /** The government where it happened; null for this one. */
  @ApiProperty({ type: BilingualView, nullable: true }) place: BilingualView | null;
}

/** Where an idea was proposed first. Nobody is named: the credit is the idea's. */
export class OriginView {
  place: BilingualView;
  trackingNumber: string;
  submittedAt: Date;
  /** Its page there. */
  address: string;
}

/** A crossing as anyone may know it. */
export class PublicCrossing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['transfer', 'raise', 'recommend'] }) kind: string;
  @ApiProperty({ enum: ['sent', 'received'] }) side: string;
  /** `waiting`: no copy is open yet. `declined`: it was given back, or not accepted. */
  @ApiProperty({ enum: ['waiting', 'opened', 'declined'] }) status: string;
  place: BilingualView;
  sentAt: Date;
  /** Its number there; null while there is none. */
  @ApiProperty({ type: String, nullable: true }) trackingNumber: string | null;
  /** Its state there, as it was last told. */
  @ApiProperty({ type: BilingualView, nullable: true }) stateLabel: BilingualView | null;
  /** Its page there; the proposer's own opens what only they may do. */
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  /** The government that the receiver named as the better owner. */
  @ApiProperty({ type: BilingualView, nullable: true }) better: BilingualView | null;
  /** Whoever asks is the proposer, and may still let name and contact go along. */
  mayConsent: boolean;
  /** Name and contact went along. */
  isNamed: boolean;
}

export class StoryView {
  /** Null where it was proposed here. */
  @ApiProperty({ type: OriginView, nullable: true }) origin: OriginView | null;
  /** Oldest first. */
  @ApiProperty({ type: [PublicCrossing] }) crossings: PublicCrossing[];
  /** Every public step here and elsewhere, in order. */
  @ApiProperty({ type: [StoryStep] }) steps: StoryStep[];
}
