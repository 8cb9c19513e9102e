import type { FormField } from './form-field.js';

/** What JSON Schema cannot say of a question, under a keyword of ours. */
export const OURS = 'x-madang';

export type FormSchema = {
  $schema: string;
  type: 'object';
  properties: Record<string, Record<string, unknown>>;
  required: string[];
  additionalProperties: false;
};

/** The questions of a call as a JSON Schema (draft 7) of its answers, in their order. */
export function writeSchema(fields: FormField[]): FormSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.key, propertyOf(field)])),
    required: fields.filter(({ isRequired }) => isRequired).map(({ key }) => key),
    additionalProperties: false,
  };
}

function propertyOf(field: FormField): Record<string, unknown> {
  const { kind, labelKo, labelEn, hintKo, hintEn, isPublic } = field;
  const words = { title: labelKo, ...(hintKo && { description: hintKo }) };
  return { ...words, ...checksOf(field), [OURS]: { kind, labelKo, labelEn, hintKo, hintEn, isPublic } };
}

function checksOf({ kind, isRequired, mostCharacters, least, most, choices }: FormField): object {
  const among = choices.map(({ code, labelKo, labelEn }) => ({
    const: code,
    title: labelKo,
    [OURS]: { labelEn },
  }));
  switch (kind) {
    case 'line':
    case 'text':
      return { type: 'string', minLength: 1, maxLength: mostCharacters };
    case 'choice':
      return { type: 'string', oneOf: among };
    case 'choices':
      return {
        type: 'array',
        items: { type: 'string', oneOf: among },
        uniqueItems: true,
        maxItems: choices.length,
        ...(isRequired && { minItems: 1 }),
      };
    case 'number':
      return {
        type: 'number',
        ...(least !== null && { minimum: least }),
        ...(most !== null && { maximum: most }),
      };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'flag':
      return { type: 'boolean' };
  }
}
