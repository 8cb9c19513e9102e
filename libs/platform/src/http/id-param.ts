import { Param, type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';
import { NotFound } from '../errors/errors.js';
import { httpReasons } from './http.errors.js';

const anIdentifier: PipeTransform<string, string> = {
  transform(value) {
    if (!validate(value)) throw new NotFound(httpReasons.not_found);
    return value.toLowerCase();
  },
};

/** An identifier in the path. What is none is answered like one that does not exist. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, anIdentifier);
