import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Adds to every operation the problem document that any of them may answer. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM };
  const problem = {
    description: 'What went wrong and what to do about it',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  for (const path of Object.values(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: problem };
    }
  return document;
}

const BILINGUAL = {
  type: 'object',
  required: ['ko', 'en'],
  properties: { ko: { type: 'string' }, en: { type: 'string' } },
};

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'messages', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; branch on this' },
    messages: BILINGUAL,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'messages'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, messages: BILINGUAL },
      },
    },
    requestId: { type: 'string' },
  },
  additionalProperties: true,
};
