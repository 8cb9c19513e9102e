import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Code, isStorable, SafeText, WholeNumber } from '@app/platform';

export const MOST_RULES = 500;
const MOST_CODES = 100;
export const MOST_KEYWORDS = 100;
const MOST_VERSIONS = 2_000_000_000;

/** A rule as an administrator writes it. An empty list asks nothing; of a filled one, one value must be met. */
export class RuleDto {
  @Codes(MOST_CODES) topics: string[];
  /** Heard in the title only; two to forty characters each. */
  @Keywords() keywords: string[];
  @Codes(MOST_CODES) regions: string[];
  @Codes(MOST_CODES) calls: string[];
  /** Who gets the idea. */
  @Code({ example: 'mois' }) agencyCode: string;
  /** What the rule is for, in a few words. */
  @SafeText({ max: 200 }) note: string;
  @IsBoolean() isActive: boolean;
}

export class ChangeRuleDto extends RuleDto {
  /** The version you saw. 409 with the current rule when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class RuleParam {
  @Code() code: string;
}

export class RuleVersionQuery {
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class RuleOrderDto {
  /** Codes of all rules in the order you saw. 409 when it is another by now. */
  @Codes(MOST_RULES) seen: string[];
  /** The same codes in the order they are to have. */
  @Codes(MOST_RULES) order: string[];
}

/** A rule that is not in force yet. */
export class DraftRuleDto extends RuleDto {
  /** The rule it takes the place of; left out for a new one, which comes last. */
  @Code({ optional: true }) code?: string;
}

/** What to try: a rule, another order, or both. */
export class TryRulesDto {
  @ApiProperty({ type: DraftRuleDto, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DraftRuleDto)
  draft?: DraftRuleDto;
  /** Codes of all rules in another order. */
  @Codes(MOST_RULES, { optional: true }) order?: string[];
}

function Codes(max: number, { optional = false } = {}): PropertyDecorator {
  const pattern = /^[a-z0-9][a-z0-9_-]{0,63}$/;
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', pattern: pattern.source },
      maxItems: max,
      required: !optional,
    }),
    ...(optional ? [IsOptional()] : []),
    Matches(pattern, { each: true }),
    ArrayMaxSize(max),
    IsArray(),
  );
}

/** Words in one spelling each (NFC), trimmed, none twice. How long they may be, the service says in words. */
function Keywords(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'string', minLength: 2, maxLength: 40 },
      maxItems: MOST_KEYWORDS,
    }),
    Transform(({ value }) => (Array.isArray(value) ? inOneSpelling(value) : value)),
    ValidateBy(
      {
        name: 'text_unstorable',
        validator: { validate: (word) => typeof word !== 'string' || isStorable(word) },
      },
      { each: true },
    ),
    IsString({ each: true }),
    ArrayMaxSize(MOST_KEYWORDS),
    IsArray(),
  );
}

function inOneSpelling(words: unknown[]): unknown[] {
  const spelt = words.map((word) =>
    typeof word === 'string' && word.isWellFormed() ? word.normalize('NFC').trim() : word,
  );
  const keyOf = (word: unknown): unknown => (typeof word === 'string' ? word.toLowerCase() : word);
  return [...new Map(spelt.map((word) => [keyOf(word), word])).values()];
}
