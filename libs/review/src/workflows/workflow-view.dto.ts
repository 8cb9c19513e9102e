import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../cases/case-view.dto.js';

export class StateView {
  code: string;
  label: BilingualView;
  /** `open`: government must act. `waiting`: the proposer must. `final`: nobody must. */
  @ApiProperty({ enum: ['open', 'waiting', 'final'] }) kind: string;
  isPublic: boolean;
}

/** The life cycle of a tenant's ideas, as far as everyone may know it. */
export class WorkflowView {
  code: string;
  version: number;
  title: BilingualView;
  @ApiProperty({ type: [StateView] }) states: StateView[];
}
