import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Code, Day } from '@app/platform';
import { PROMISE_STATES, type PromiseState } from './promise-states.js';

/** Promises made, and ideas decided, between two days; both are taken in. */
export class RangeQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

export class PromisesQuery extends RangeQuery {
  @Code({ optional: true }) agency?: string;
  @ApiProperty({ enum: PROMISE_STATES, required: false })
  @IsOptional()
  @IsIn(PROMISE_STATES)
  state?: PromiseState;
  /** `next` of the page before. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
}
