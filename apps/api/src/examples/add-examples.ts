import type { OpenAPIObject } from '@nestjs/swagger';
import { citizenExamples } from './citizen-examples.js';
import { type Example, fillIn, MADE_UP } from './example.js';
import { staffExamples } from './staff-examples.js';

/** Every example, in the order in which they can be sent. */
export const EXAMPLES: Example[] = [...citizenExamples, ...staffExamples];

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Writes each example to its operation: the body under its name, parameters as examples of theirs. */
export function addExamples(document: OpenAPIObject): void {
  for (const example of EXAMPLES) {
    const operation = operationOf(document, example.operation);
    const { as, ko, en, path = {}, query = {}, body } = fillIn(example, MADE_UP);
    for (const parameter of operation.parameters ?? [])
      if ('name' in parameter) {
        const value = (parameter.in === 'path' ? path : query)[parameter.name];
        if (value !== undefined) parameter.example ??= value;
      }
    const summary = `${ko} / ${en} (${as})`;
    const content =
      operation.requestBody && 'content' in operation.requestBody && operation.requestBody.content;
    if (body && content)
      Object.assign((content['application/json']!.examples ??= {}), { [en]: { summary, value: body } });
  }
}

/** The operation of this id. An example of one that is not there is a bug, and the document is not made. */
export function operationOf(document: OpenAPIObject, id: string): Operation {
  for (const methods of Object.values(document.paths))
    for (const operation of Object.values(methods))
      if ((operation as Operation | undefined)?.operationId === id) return operation as Operation;
  throw new Error(`an example names the operation ${id}, which does not exist`);
}
