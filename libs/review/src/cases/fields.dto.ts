import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Code, Day, SafeText } from '@app/platform';

/** Most won that are taken for an amount: more than the budget of the country. */
const MOST_WON = 1_000_000_000_000_000;
const MOST_MEMBERS = 1_000;
const MOST_CODES = 20;

/** Whatever transitions may ask for; each says in `allowed` which of these it takes. */
export class FieldsDto {
  /** Code of a ground from the catalogue. */
  @Code({ optional: true }) reason?: string;
  /** What the proposer is told with this step. */
  @SafeText({ max: 4_000, optional: true }) message?: string;
  /** The public answer. */
  @SafeText({ max: 30_000, optional: true }) reply?: string;
  /** The day by which the idea will be carried out. */
  @Day({ optional: true }) promisedOn?: string;
  /** Code of the agency that takes the case, or is recommended to. */
  @Code({ optional: true }) agency?: string;
  /** The department that will carry it out. */
  @SafeText({ max: 100, optional: true }) owner?: string;
  /** The last day for an answer. */
  @Day({ optional: true }) respondBy?: string;
  /** Criteria that are met, codes of the catalogue. */
  @Texts(/^[a-z0-9][a-z0-9_-]{0,63}$/) criteria?: string[];
  /** Tracking numbers of earlier ideas that say the same. */
  @Texts(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/) sameAs?: string[];
  /** What a part of the idea is called that becomes an idea of its own; words of the proposer. */
  @SafeText({ max: 200, optional: true }) newTitle?: string;
  /** That part, as it stands in the idea. */
  @SafeText({ max: 30_000, optional: true }) excerpt?: string;
  /** Members of the review committee. */
  @Count(MOST_MEMBERS) committeeSize?: number;
  /** Those among them who are no officials. */
  @Count(MOST_MEMBERS) committeeCitizens?: number;
  /** The day of the meeting on whose docket it is put. */
  @Day({ optional: true }) meetingOn?: string;
  /** Days, or hours of a period in hours, by which a period is extended. */
  @Count(MOST_MEMBERS) extendBy?: number;
  /** The day on which an effect first showed. */
  @Day({ optional: true }) effectFrom?: string;
  /** Grade of the effect, a code of the catalogue. */
  @Code({ optional: true }) grade?: string;
  /** Won saved or earned, after costs. */
  @Count(MOST_WON) amount?: number;
  /** Code of the government that takes it over, or would be its better owner. */
  @Code({ optional: true }) government?: string;
  /** Codes of governments that could do the same. */
  @Texts(/^[a-z0-9][a-z0-9_-]{0,63}$/) governments?: string[];
}

function Count(max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: 0, maximum: max, required: false }),
    IsOptional(),
    Max(max),
    Min(0),
    IsInt(),
  );
}

function Texts(pattern: RegExp): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', pattern: pattern.source },
      maxItems: MOST_CODES,
      required: false,
    }),
    IsOptional(),
    Matches(pattern, { each: true }),
    ArrayMaxSize(MOST_CODES),
    IsArray(),
  );
}
