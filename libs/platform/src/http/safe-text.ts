import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateBy } from 'class-validator';
import { DateTime } from 'luxon';

interface TextLimits {
  /** Most characters, counted as people count them (code points). */
  max: number;
  optional?: boolean;
  example?: string;
}

// Control characters other than tab and line ends: PostgreSQL refuses NUL, and none of the others is text.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * A text a person writes: trimmed, in Unicode normal form C (old and new keyboards write the same Hangul
 * differently), without lone surrogates or control characters, which the database cannot hold.
 */
export function SafeText({ max, optional = false, example }: TextLimits): PropertyDecorator {
  const checks: [name: string, holds: (text: string) => boolean][] = [
    ['text_unstorable', isStorable],
    ['text_too_long', (text) => text.length <= max || [...text].length <= max],
    ['text_empty', (text) => optional || text.length > 0],
  ];
  return applyDecorators(
    ApiProperty({ type: String, maxLength: max, minLength: optional ? 0 : 1, required: !optional, example }),
    Transform(({ value }) =>
      typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC').trim() : value,
    ),
    ...(optional ? [IsOptional()] : []),
    // Decorators run from the last to the first: the type is looked at before anything else.
    ...checks.map(([name, holds]) => check(name, (value) => typeof value !== 'string' || holds(value))),
    check('text', (value) => typeof value === 'string'),
  );
}

/** True for a text the database can hold: no control characters but tab and line ends, no lone surrogates. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !CONTROL.test(text);
}

/** A calendar day that exists, written `YYYY-MM-DD`. */
export function Day({ optional = false } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date', required: !optional, example: '2026-12-31' }),
    ...(optional ? [IsOptional()] : []),
    check('day', isDay),
  );
}

/** A code of the catalogue: lower-case letters, digits and dashes. */
export function Code({
  optional = false,
  example,
}: { optional?: boolean; example?: string } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, pattern: CODE.source, maxLength: 64, required: !optional, example }),
    ...(optional ? [IsOptional()] : []),
    check('other', isCode),
  );
}

/** True for a real day between the years 1800 and 2200, written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = DateTime.fromISO(value, { zone: 'utc' });
  return day.isValid && day.year >= 1800 && day.year <= 2200;
}

/** True for a code of the catalogue. */
export function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE.test(value);
}

const CODE = /^[a-z0-9][a-z0-9_-]{0,63}$/;

function check(name: string, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => name } });
}
