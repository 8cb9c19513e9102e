import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isStorable } from '@app/platform';

const MOST_PASSWORD = 256;

/** A password as it was typed: blanks at its ends belong to it. */
export function PasswordText(): PropertyDecorator {
  const checks: [name: string, holds: (text: string) => boolean][] = [
    ['text_unstorable', isStorable],
    ['text_too_long', (text) => text.length <= MOST_PASSWORD],
    ['text_empty', (text) => text.length > 0],
  ];
  return applyDecorators(
    ApiProperty({ type: String, minLength: 1, maxLength: MOST_PASSWORD }),
    ...checks.map(([name, holds]) => check(name, (value) => typeof value !== 'string' || holds(value))),
    check('text', (value) => typeof value === 'string'),
  );
}

function check(name: string, holds: (value: unknown) => boolean): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds, defaultMessage: () => name } });
}

export class PasswordDto {
  /** The one that holds now. */
  @PasswordText() present: string;
  /** 12 characters or more, none that others try first. */
  @PasswordText() password: string;
}

/** A session under a new token; the former one has ended. */
export class RenewedView {
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  /** For programs: send it as `Authorization: Bearer`. Browsers get a cookie. */
  @ApiProperty() token: string;
}
