import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';

export class StateView {
  code: string;
  label: BilingualView;
  /** `open`: government must act. `waiting`: somebody outside must. `settled`: nobody for now. `final`: nobody ever. */
  @ApiProperty({ enum: ['open', 'waiting', 'settled', 'final'] }) kind: string;
  isPublic: boolean;
}

/** The life cycle of a tenant's ideas, as far as everyone may know it. */
export class WorkflowView {
  code: string;
  version: number;
  title: BilingualView;
  @ApiProperty({ type: [StateView] }) states: StateView[];
}
