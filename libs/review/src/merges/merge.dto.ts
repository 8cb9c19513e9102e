import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

const NUMBER = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/;

/** Of which merge one wants to see what would come. */
export class MergePreviewQuery {
  /** The tracking number of the earlier idea. */
  @TrackingNumber() into: string;
}

function TrackingNumber(): PropertyDecorator {
  return applyDecorators(ApiProperty({ pattern: NUMBER.source }), Matches(NUMBER));
}
