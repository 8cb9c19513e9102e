import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max } from 'class-validator';
import { RETENTION_KINDS } from './retention-rule.entity.js';

export const MOST_MONTHS = 600;

export class RetentionDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_MONTHS })
  @Max(MOST_MONTHS)
  @IsInt()
  months: number;
}

/** How many months things of a kind are kept. */
export class RetentionView {
  @ApiProperty({ enum: RETENTION_KINDS, enumName: 'RetentionKind' }) kind: string;
  months: number;
  /** The least that the law allows. */
  least: number;
  @ApiProperty({ type: String, nullable: true }) law: string | null;
}

/** What one sweep deleted. */
export class SweepView {
  at: Date;
  /** How many, by kind. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) counts: Record<string, number>;
}

export class RetentionOverview {
  @ApiProperty({ type: [RetentionView] }) rules: RetentionView[];
  /** The latest ten. */
  @ApiProperty({ type: [SweepView] }) sweeps: SweepView[];
}
