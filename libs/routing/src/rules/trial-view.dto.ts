import { ApiProperty } from '@nestjs/swagger';

/** So many ideas would go to another desk than by the present rules; null is triage. */
export class RoutingFlow {
  @ApiProperty({ type: String, nullable: true }) from: string | null;
  @ApiProperty({ type: String, nullable: true }) to: string | null;
  count: number;
}

/** Of the ideas that lie with an agency now, how many the rules send to that very agency. */
export class RoutingAgreement {
  known: number;
  before: number;
  after: number;
}

/** A past idea that would be routed differently. */
export class RoutingExample {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  @ApiProperty({ type: String, nullable: true }) from: string | null;
  @ApiProperty({ type: String, nullable: true }) to: string | null;
  /** Where it lies now. */
  @ApiProperty({ type: String, nullable: true }) present: string | null;
  /** What the rule that speaks then has heard, by condition. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) matched: Record<string, string>;
}

/** What a draft of the rules would have done with past ideas. */
export class RoutingTrial {
  /** Past ideas looked at, the newest ones. */
  tried: number;
  /** Went to triage by the present rules and would find an agency. */
  newlyRouted: number;
  /** Would go from one agency to another. */
  moved: number;
  /** Would be left in triage, where now a rule speaks. */
  noLongerRouted: number;
  triageBefore: number;
  triageAfter: number;
  /** From where to where, the largest first. */
  @ApiProperty({ type: [RoutingFlow] }) flows: RoutingFlow[];
  agreement: RoutingAgreement;
  /** Twenty at the most. */
  @ApiProperty({ type: [RoutingExample] }) examples: RoutingExample[];
}
