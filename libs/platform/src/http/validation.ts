import {
  type ArgumentMetadata,
  BadRequestException,
  ValidationPipe,
  type ValidationError,
} from '@nestjs/common';
import { type FieldFault, Refused } from '../errors/errors.js';
import { fieldTexts, httpReasons } from './http.errors.js';

/** Deeper than any body of ours. The library below recurses, and thousands of brackets exhaust its stack. */
const MOST_LEVELS = 8;

/** Checks every DTO: unknown fields are refused, strings are never turned into other types. */
export function validationPipe(): ValidationPipe {
  return new ShallowPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new Refused(
        httpReasons.invalid,
        errors.flatMap((error) => faultsOf(error)),
      ),
  });
}

class ShallowPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (Array.isArray(value) && isDeeperThan(MOST_LEVELS, value)) throw new BadRequestException();
    const deep = Object.entries(value ?? {}).find(([, part]) => isDeeperThan(MOST_LEVELS, part));
    if (deep) throw Refused.field(deep[0], { code: 'platform.field_other', ...fieldTexts.other! });
    return super.transform(value, metadata);
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part));
}

function faultsOf(error: ValidationError, parent = ''): FieldFault[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((check) => faultOf(field, check, error.value));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, field))];
}

function faultOf(field: string, check: string, value: unknown): FieldFault {
  const missing = value === undefined && check !== 'whitelistValidation';
  const name = missing ? 'required' : check in fieldTexts ? check : 'other';
  return { field, code: `platform.field_${name}`, ...fieldTexts[name]! };
}
