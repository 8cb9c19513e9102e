import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type FieldFault, isDay, isStorable } from '@app/platform';
import { answerReasons } from './forms.errors.js';
import { type FormSchema, OURS } from './write-schema.js';

export type AnswerValue = string | number | boolean | string[];
export type Answers = Record<string, AnswerValue>;

const compiled = new WeakMap<FormSchema, ValidateFunction>();

/**
 * The answers as they are kept – trimmed, in one spelling (NFC), without what was left empty – or what is wrong with
 * which, under `answers.<key>`. Of something told on paper not every answer may be there (`isComplete` false).
 */
export function checkAnswers(
  schema: FormSchema,
  given: Record<string, unknown>,
  { isComplete = true } = {},
): { answers: Answers; faults: FieldFault[] } {
  const answers = Object.fromEntries(
    Object.entries(given)
      .map(([key, value]) => [key, tidy(value)] as const)
      .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
  const validate = compiled.get(schema) ?? compile(schema);
  const errors = validate(answers) ? [] : (validate.errors ?? []);
  const faults = new Map<string, FieldFault>();
  for (const [key, value] of Object.entries(answers))
    if (typeof value === 'string' && !isStorable(value)) faults.set(key, faultOf(key, 'answer_text'));
  for (const error of errors) {
    const key = keyOf(error);
    if (error.keyword === 'required' && !isComplete) continue;
    if (!faults.has(key)) faults.set(key, faultOf(key, whyOf(error, schema.properties[key])));
  }
  return { answers: answers as Answers, faults: [...faults.values()] };
}

function compile(schema: FormSchema): ValidateFunction {
  // An object of its own each time: what it compiled goes with it.
  const ajv = new Ajv({ allErrors: true, validateSchema: false, addUsedSchema: false });
  ajv.addKeyword(OURS);
  ajv.addFormat('date', isDay);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

const tidy = (value: unknown): unknown =>
  typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC').trim() : value;

function keyOf({ keyword, params, instancePath }: ErrorObject): string {
  if (keyword === 'required') return String(params.missingProperty);
  if (keyword === 'additionalProperties') return String(params.additionalProperty);
  return instancePath.split('/')[1] ?? '';
}

function whyOf({ keyword }: ErrorObject, property?: Record<string, unknown>): keyof typeof answerReasons {
  if (keyword === 'required' || keyword === 'minLength' || keyword === 'minItems') return 'answer_required';
  if (keyword === 'additionalProperties' || !property) return 'answer_unknown';
  if (keyword === 'maxLength') return 'answer_too_long';
  if (keyword === 'minimum' || keyword === 'maximum') return 'answer_out_of_range';
  if (property.format === 'date') return 'answer_day';
  if (property.type === 'number') return 'answer_number';
  if (property.type === 'boolean') return 'answer_flag';
  return property.oneOf || property.items ? 'answer_choice' : 'answer_text';
}

const faultOf = (key: string, why: keyof typeof answerReasons): FieldFault => ({
  field: `answers.${key}`,
  ...answerReasons[why],
});
