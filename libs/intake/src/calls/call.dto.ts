import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Code, Day, isCode, SafeText, WholeNumber } from '@app/platform';

const MOST_VERSIONS = 2_000_000_000;
const [MOST_TASKS, MOST_TOPICS] = [30, 20];

/** A task within a call. */
export class CallTaskDto {
  @Code() code: string;
  @SafeText({ max: 200 }) titleKo: string;
  @SafeText({ max: 200 }) titleEn: string;
}

/** What an administrator says of a call. */
export class CallDto {
  @SafeText({ max: 200, example: '우리 동네 그늘' }) titleKo: string;
  @SafeText({ max: 200, example: 'Shade in our streets' }) titleEn: string;
  @SafeText({ max: 2_000 }) summaryKo: string;
  @SafeText({ max: 2_000 }) summaryEn: string;
  @ApiProperty({ type: [CallTaskDto], maxItems: MOST_TASKS })
  @ValidateNested({ each: true })
  @Type(() => CallTaskDto)
  @ArrayUnique((task?: { code?: unknown }) => task?.code)
  @ArrayMaxSize(MOST_TASKS)
  @IsArray()
  tasks: CallTaskDto[];
  /** What it is about. An idea sent without a topic gets the only one. */
  @ApiProperty({ type: [String], maxItems: MOST_TOPICS })
  @ValidateBy({ name: 'other', validator: { validate: isCode } }, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST_TOPICS)
  @IsArray()
  topicCodes: string[];
  /** Who leads it: ideas that no routing rule speaks for go there. */
  @Code({ optional: true }) agencyCode?: string | null;
  /** The first day on which ideas are taken in, in Seoul. */
  @Day() opensOn: string;
  /** The last one, to its end. */
  @Day() closesOn: string;
  /** When the result is announced. */
  @Day() announcesOn: string;
}

export class NewCallDto extends CallDto {
  /** By which it is known for good; it stands in its address. */
  @Code({ example: 'shade-2027' }) code: string;
}

export class CallVersionDto {
  /** The version you saw. 409 with the current call when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ChangeCallDto extends CallDto {
  /** The version you saw. 409 with the current call when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class CloseCallDto extends CallVersionDto {
  /** Why its last day moves. Everyone reads it on the page of the call. */
  @SafeText({ max: 500 }) whyKo: string;
  @SafeText({ max: 500 }) whyEn: string;
}

export class ExtendCallDto extends CloseCallDto {
  /** The new last day: later than the present one. */
  @Day() closesOn: string;
  /** The new day of announcement, where the present one would come before the end. */
  @Day({ optional: true }) announcesOn?: string;
}

export class CallParam {
  @Code() code: string;
}

export class CallVersionQuery {
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}
