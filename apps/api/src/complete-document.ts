import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_SCHEMA } from './problem-schema.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Adds to every operation the problem document that any of them may answer, and names each header once. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM_SCHEMA };
  const problem = {
    description: 'What went wrong and what to do about it',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses = { ...operation.responses, default: problem };
      if (operation.parameters) operation.parameters = withoutEchoes(operation.parameters);
    }
  return document;
}

/** A header that a handler reads stands there twice: as it is described, and once more in small letters as required. */
function withoutEchoes(parameters: Operation['parameters'] & object): Operation['parameters'] & object {
  const described = new Set(
    parameters.flatMap((one) => ('in' in one && one.in === 'header' && one.description ? [one.name] : [])),
  );
  const isEcho = (name: string): boolean =>
    !described.has(name) && [...described].some((other) => other.toLowerCase() === name.toLowerCase());
  return parameters.filter((one) => !('in' in one && one.in === 'header' && isEcho(one.name)));
}
