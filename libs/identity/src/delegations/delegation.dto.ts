import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Day } from '@app/platform';

export class DelegationDto {
  /** The account of a colleague of the same agency. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  delegate: string;
  /** The first day away. */
  @Day() from: string;
  /** The last day away. */
  @Day() until: string;
}

/** Who stands in for whom, and when. */
export class DelegationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** The name of whoever is away. */
  @ApiProperty({ type: String, nullable: true }) absent: string | null;
  @ApiProperty({ type: String, nullable: true }) delegate: string | null;
  @ApiProperty({ type: String, format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date' }) until: string;
  @ApiProperty({ enum: ['coming', 'running', 'over', 'revoked'] }) state: string;
}

/** A colleague who may stand in. */
export class ColleagueView {
  @ApiProperty({ format: 'uuid' }) accountId: string;
  name: string;
}

/** One's own delegations, the latest first, fifty of each. */
export class DelegationsView {
  /** Who stands in for whoever asks. */
  @ApiProperty({ type: [DelegationView] }) given: DelegationView[];
  /** For whom whoever asks stands in. */
  @ApiProperty({ type: [DelegationView] }) held: DelegationView[];
  /** Who may be named. */
  @ApiProperty({ type: [ColleagueView] }) colleagues: ColleagueView[];
}
