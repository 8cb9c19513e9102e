import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Definition, definitionSchema, type Fault, validate } from '@app/workflow';

/** What was read. `definition` is null where there is any fault. */
export interface ReadDefinition {
  definition: Definition | null;
  faults: Fault[];
}

/** What `validate` checks too, and says more about. */
const saidByValidate = new Set(['enum', 'minItems', 'minLength', 'minimum', 'maximum']);

const shape = JSON.parse(
  JSON.stringify(definitionSchema, (key, value) => (saidByValidate.has(key) ? undefined : value)),
);

type Checks = ReturnType<typeof compileChecks>;
let compiled: Checks | undefined;

/** Compiled when first needed: every process loads this file, few ever read a definition. */
const checks = (): Checks => (compiled ??= compileChecks());

function compileChecks() {
  // Each check stops at its first error: counting all those of a hostile text would take its writer's choice of time.
  const ajv = new Ajv().addSchema(shape, 'shape');
  return {
    isDefinition: ajv.compile<Definition>(definitionSchema),
    isShaped: ajv.compile<Definition>({ $ref: 'shape#' }),
    items: {
      lanes: ajv.compile({ $ref: 'shape#/definitions/lane' }),
      states: ajv.compile({ $ref: 'shape#/definitions/state' }),
      transitions: ajv.compile({ $ref: 'shape#/definitions/transition' }),
      clocks: ajv.compile({ $ref: 'shape#/definitions/clock' }),
    },
  };
}

/**
 * Reads a definition from outside: first its shape by `definitionSchema`, then, where that is right, its meaning by
 * `validate`. Of a wrong shape it names the first fault of the whole and of each lane, state, transition and clock.
 * Takes anything, never throws, and gives back the very value it was given.
 */
export function readDefinition(value: unknown): ReadDefinition {
  const { isShaped, isDefinition } = checks();
  if (!isShaped(value)) return { definition: null, faults: shapeFaults(value, isShaped) };
  const faults = validate(value);
  if (faults.length === 0 && !isDefinition(value)) faults.push(...shapeFaults(null, isDefinition));
  return { definition: faults.length === 0 ? value : null, faults };
}

function shapeFaults(value: unknown, check: ValidateFunction): Fault[] {
  const faults = (check.errors ?? []).map((error) => shapeFault('$', error));
  for (const [list, isItem] of Object.entries(checks().items)) {
    const { maxItems } = definitionSchema.properties[list] as { maxItems: number };
    listOf(value, list)
      .slice(0, maxItems)
      .forEach((item, index) => {
        if (isItem(item)) return;
        faults.push(...(isItem.errors ?? []).map((error) => shapeFault(`$.${list}[${index}]`, error)));
      });
  }
  return faults.filter(({ place }, index) => faults.findIndex((other) => other.place === place) === index);
}

function listOf(value: unknown, name: string): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null && Reflect.get(value, name);
  return Array.isArray(list) ? list : [];
}

const texts: Record<string, [ko: string, en: string]> = {
  required: ['값이 빠졌습니다', 'This is missing'],
  additionalProperties: ['정의에 없는 값입니다', 'A definition has no such part'],
  type: ['값의 종류가 다릅니다', 'This must be of another type'],
  pattern: ['소문자, 숫자, _, -로 된 64자까지의 코드여야 합니다', 'This must be a code of a–z, 0–9, _ and -'],
  maxLength: ['너무 깁니다', 'This text is too long; at most'],
  maxItems: ['너무 많습니다', 'There are too many; at most'],
  uniqueItems: ['같은 값이 두 번 나옵니다', 'A value is there twice'],
};
const otherwise: [ko: string, en: string] = ['맞지 않는 값입니다', 'This value does not fit'];

function shapeFault(root: string, { keyword, instancePath, params, message }: ErrorObject): Fault {
  const part: string | undefined = params.missingProperty ?? params.additionalProperty;
  const path = instancePath.split('/').slice(1);
  const place = root + [...path, ...(part === undefined ? [] : [part])].map(step).join('');
  const [ko, en] = texts[keyword] ?? otherwise;
  const name = part ?? params.type ?? params.limit ?? message;
  return {
    code: 'workflow.bad_shape',
    place: clip(place),
    ko: clip(`${ko}: ${name}`),
    en: clip(`${en}: ${name}`),
  };
}

function step(key: string): string {
  return /^\d+$/.test(key) ? `[${key}]` : `.${key}`;
}

/** The name of an unknown part is whatever its writer chose. */
function clip(words: string): string {
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
