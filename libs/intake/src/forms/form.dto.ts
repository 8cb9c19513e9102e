import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Code, isStorable, SafeText } from '@app/platform';
import type { FormSchema } from './write-schema.js';
import {
  isFieldKey,
  KEY,
  FIELD_KINDS,
  type FieldKind,
  MOST_CHOICES,
  MOST_FIELDS,
  MOST_OF_TEXT,
} from './form-field.js';

const MOST_NUMBER = 1_000_000_000_000;
/** Of one answer of several choices. */
const MOST_IN_LIST = MOST_CHOICES;

export class FormChoiceDto {
  @Code() code: string;
  @SafeText({ max: 100 }) labelKo: string;
  @SafeText({ max: 100 }) labelEn: string;
}

/** A question of a call as an administrator writes it. */
export class FormFieldDto {
  @ValidateBy({ name: 'other', validator: { validate: isFieldKey } })
  @ApiProperty({ type: String, pattern: KEY.source, example: 'place' })
  key: string;
  @ApiProperty({ enum: FIELD_KINDS, enumName: 'FieldKind' })
  @IsIn(FIELD_KINDS)
  kind: FieldKind;
  @SafeText({ max: 100, example: '어디에서 할 수 있나요?' }) labelKo: string;
  @SafeText({ max: 100, example: 'Where could it be done?' }) labelEn: string;
  @SafeText({ max: 300, optional: true }) hintKo?: string;
  @SafeText({ max: 300, optional: true }) hintEn?: string;
  @IsBoolean() isRequired: boolean;
  /** Everyone may read the answers; otherwise only the proposer and staff. */
  @IsBoolean() isPublic: boolean;
  /** Of a line at most 200, of a text at most 5,000; left out for that. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_OF_TEXT.text, required: false, nullable: true })
  @IsOptional()
  @Max(MOST_OF_TEXT.text)
  @Min(1)
  @IsInt()
  mostCharacters?: number | null;
  /** Of a number. */
  @Bound() least?: number | null;
  @Bound() most?: number | null;
  /** To choose from: two at least. */
  @ApiProperty({ type: [FormChoiceDto], required: false, maxItems: MOST_CHOICES })
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => FormChoiceDto)
  @ArrayMaxSize(MOST_CHOICES)
  @IsArray()
  choices?: FormChoiceDto[];
}

/** The questions of a call, in the order in which they are asked; an empty list asks nothing more. */
export class CallFormDto {
  @ApiProperty({ type: [FormFieldDto], maxItems: MOST_FIELDS })
  @ValidateNested({ each: true })
  @Type(() => FormFieldDto)
  @ArrayMaxSize(MOST_FIELDS)
  @IsArray()
  fields: FormFieldDto[];
  /** The version of the call you saw. 409 with the current one when it is outdated. */
  @Max(2_000_000_000) @Min(1) @IsInt() version: number;
}

export class FormChoiceView {
  code: string;
  labelKo: string;
  labelEn: string;
}

export class FormFieldView {
  key: string;
  @ApiProperty({ enum: FIELD_KINDS, enumName: 'FieldKind' }) kind: FieldKind;
  labelKo: string;
  labelEn: string;
  hintKo: string;
  hintEn: string;
  isRequired: boolean;
  isPublic: boolean;
  @ApiProperty({ type: 'integer', nullable: true }) mostCharacters: number | null;
  @ApiProperty({ type: Number, nullable: true }) least: number | null;
  @ApiProperty({ type: Number, nullable: true }) most: number | null;
  @ApiProperty({ type: [FormChoiceView] }) choices: FormChoiceView[];
}

export class CallFormView {
  version: number;
  @ApiProperty({ type: [FormFieldView] }) fields: FormFieldView[];
  /** The same as a JSON Schema (draft 7) of `answers`; what it cannot say stands under `x-madang`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) schema: FormSchema;
}

/** Answers to what a call asks, by key: text, number, `YYYY-MM-DD`, yes or no, or a list of codes. */
export function Answered(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({
      type: 'object',
      additionalProperties: {
        oneOf: [
          { type: 'string', maxLength: MOST_OF_TEXT.text },
          { type: 'number' },
          { type: 'boolean' },
          { type: 'array', items: { type: 'string', maxLength: 64 }, maxItems: MOST_IN_LIST },
        ],
      },
      maxProperties: MOST_FIELDS,
    }),
    IsOptional(),
    // As it came: what turns a body into classes passes over keys that every object has, such as `toString`.
    Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]),
    ValidateBy({ name: 'other', validator: { validate: isBounded } }),
  );
}

function isBounded(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= MOST_FIELDS && entries.every(([key, answer]) => isFieldKey(key) && isAnswer(answer))
  );
}

function isAnswer(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.length <= 2 * MOST_OF_TEXT.text && isStorable(answer);
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (typeof answer === 'boolean') return true;
  const isCode = (code: unknown): boolean =>
    typeof code === 'string' && code.length <= 64 && isStorable(code);
  return Array.isArray(answer) && answer.length <= MOST_IN_LIST && answer.every(isCode);
}

function Bound(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: Number,
      minimum: -MOST_NUMBER,
      maximum: MOST_NUMBER,
      required: false,
      nullable: true,
    }),
    IsOptional(),
    Max(MOST_NUMBER),
    Min(-MOST_NUMBER),
    IsNumber(),
  );
}
