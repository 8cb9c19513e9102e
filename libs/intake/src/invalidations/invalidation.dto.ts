import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { SafeText } from '@app/platform';
import { INVALIDATION_STATUSES, type InvalidationStatus } from './invalidation.entity.js';

/** An instant as JSON has it. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** Which support is meant: at least one condition beside the idea, and all that are named must hold. */
export class ConditionsDto {
  /** Of this idea alone; without it, of all. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  ideaId?: string;
  /** An address: all support from its network (IPv4 itself, the first 64 bits of IPv6). */
  @SafeText({ max: 45, optional: true, example: '203.0.113.7' }) address?: string;
  /** The same as a signal names it. */
  @ApiProperty({ required: false, pattern: '^[\\w-]{43}$' })
  @IsOptional()
  @Matches(/^[\w-]{43}$/)
  network?: string;
  /** The domain of the e-mail address, and none below it. */
  @SafeText({ max: 253, optional: true, example: 'example.com' }) emailDomain?: string;
  /** Given at this instant or later. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @Matches(INSTANT)
  givenFrom?: string;
  /** Given before this instant. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  @IsOptional()
  @Matches(INSTANT)
  givenUntil?: string;
  /** By accounts that were at most so many hours old then. */
  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 8_760 })
  @IsOptional()
  @Max(8_760)
  @Min(1)
  @IsInt()
  accountHours?: number;
}

export class InvalidateDto extends ConditionsDto {
  /** Why, for colleagues and the record. */
  @SafeText({ max: 500 }) reason: string;
  /** What the preview counted: where it is another number now, nothing is done. */
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 2_147_483_647 })
  @Max(2_147_483_647)
  @Min(0)
  @IsInt()
  expected: number;
}

/** How much support meets the conditions now, and of how many ideas. */
export class InvalidationPreview {
  @ApiProperty({ type: 'integer' }) supports: number;
  @ApiProperty({ type: 'integer' }) ideas: number;
}

/** An invalidation and how far it is. */
export class InvalidationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: INVALIDATION_STATUSES }) status: InvalidationStatus;
  reason: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ideaId: string | null;
  /** Stands for a network; no address can be read from it. */
  @ApiProperty({ type: String, nullable: true }) network: string | null;
  /** Whether it names a domain; it is kept as a hash. */
  hasEmailDomain: boolean;
  @ApiProperty({ type: Date, nullable: true }) givenFrom: Date | null;
  @ApiProperty({ type: Date, nullable: true }) givenUntil: Date | null;
  @ApiProperty({ type: 'integer', nullable: true }) accountHours: number | null;
  /** How many met the conditions when it began. */
  @ApiProperty({ type: 'integer' }) expected: number;
  /** How many it has taken away and not given back. */
  @ApiProperty({ type: 'integer' }) removed: number;
  /** Who began it. */
  @ApiProperty({ type: String, nullable: true }) begunBy: string | null;
  begunAt: Date;
}
