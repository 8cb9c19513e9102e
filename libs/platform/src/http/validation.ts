import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldFault, Refused } from '../errors/errors.js';
import { fieldTexts, httpReasons } from './http.errors.js';

/** Checks every DTO: unknown fields are refused, strings are never turned into other types. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
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
