import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';
import { AllowedMoveView } from '../cases/case-view.dto.js';
import { ClockView } from '../clocks/clock-view.dto.js';

/** What keeps a definition from being published, and where it is. */
export class FaultView extends BilingualView {
  code: string;
  /** Such as `transitions.adopt.fields`. */
  place: string;
}

/** The draft of the tenant's workflow; where there is none yet, the present version to begin with. */
export class WorkflowDraftView {
  /** Grows with whatever is done to the draft, and never starts again; 0 before anything was. */
  revision: number;
  /** The version it began as. */
  basedOn: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
  @ApiProperty({ type: [FaultView] }) faults: FaultView[];
  /** Null while nothing is saved. */
  @ApiProperty({ type: Date, nullable: true }) savedAt: Date | null;
  /** Name of whoever saved it. */
  @ApiProperty({ type: String, nullable: true }) savedBy: string | null;
}

/** A definition read: its faults, and where its boxes and arrows are drawn. */
export class CheckView {
  @ApiProperty({ type: [FaultView] }) faults: FaultView[];
  /** Null while the shape or a name is at fault. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) layout: object | null;
}

/** A published version. */
export class VersionView {
  version: number;
  title: BilingualView;
  note: string;
  publishedAt: Date;
  @ApiProperty({ type: String, nullable: true }) publishedBy: string | null;
  /** New cases are opened under it. */
  isCurrent: boolean;
  /** Cases on it that nobody has settled. */
  openCases: number;
}

export class DifferenceView {
  place: string;
  @ApiProperty({ enum: ['added', 'removed', 'changed'] }) kind: string;
  @ApiProperty({ type: [String], required: false }) parts?: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) before?: unknown;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) after?: unknown;
}

export class TallyView {
  name: string;
  count: number;
}

/** What a draft would mean for one case. */
export class CaseTrialView {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  stateBefore: string;
  @ApiProperty({ type: String, nullable: true }) stateAfter: string | null;
  @ApiProperty({ type: String, nullable: true }) stuck: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  dueChanges: { code: string; before: Date | null; after: Date | null }[];
}

/** What a draft would mean for the tenant's open cases. */
export class TrialView {
  cases: number;
  dueChanged: number;
  stuck: number;
  /** Transitions that cases could make and no longer could. */
  @ApiProperty({ type: [TallyView] }) disappearing: TallyView[];
  @ApiProperty({ type: [TallyView] }) gained: TallyView[];
  /** The stuck first, then those with another due date; at most fifty. */
  @ApiProperty({ type: [CaseTrialView] }) examples: CaseTrialView[];
}

/** Where a made-up case stands after its steps. */
export class WalkView {
  state: string;
  stateLabel: BilingualView;
  lane: string;
  @ApiProperty({ type: [ClockView] }) clocks: ClockView[];
  /** What may be done now, by role. */
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  allowed: { role: string; moves: AllowedMoveView[] }[];
  /** The step that was refused, counted from 0, and why; null where all were made. */
  @ApiProperty({ type: Number, nullable: true }) refusedStep: number | null;
  @ApiProperty({ type: FaultView, nullable: true }) refusal: FaultView | null;
}

export class AdoptedView {
  /** Cases that were moved to the version. */
  moved: number;
}

export class PublishedView {
  /** The number of the version that was made. */
  version: number;
}
