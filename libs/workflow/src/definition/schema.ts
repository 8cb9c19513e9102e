import {
  conditionParams,
  countings,
  effectNames,
  type FieldKind,
  fieldKinds,
  fieldNames,
  firing,
  type ParamKind,
  parties,
  roles,
  stateKinds,
  tones,
} from './names.js';

const code = { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$' } as const;
const text = { type: 'string', minLength: 1, maxLength: 200 } as const;

const oneOf = (known: readonly string[], description?: string) => ({
  type: 'string',
  maxLength: 64,
  enum: [...known],
  ...(description && { description }),
});

const codeFor = (description: string) => ({ ...code, description });

const codes = (maxItems: number, description: string, minItems = 0) => ({
  type: 'array',
  minItems,
  maxItems,
  uniqueItems: true,
  items: code,
  description,
});

const names = (known: readonly string[], description: string, minItems = 0) => ({
  type: 'array',
  minItems,
  maxItems: known.length,
  uniqueItems: true,
  items: oneOf(known),
  description,
});

const whole = (maximum: number, description: string) => ({
  type: 'integer',
  minimum: 1,
  maximum,
  description,
});

const flag = (description: string) => ({ type: 'boolean', description });

const list = (item: string, minItems: number, maxItems: number, description: string) => ({
  type: 'array',
  minItems,
  maxItems,
  items: { $ref: `#/definitions/${item}` },
  description,
});

/** An object of exactly these properties; those named in `optional` may be left out. */
const object = (description: string, properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const label = { $ref: '#/definitions/bilingual' };

const most = {
  lanes: 20,
  states: 200,
  transitions: 400,
  clocks: 50,
  conditions: 20,
  codes: 50,
  criteria: 20,
};

const params: Record<ParamKind, object> = {
  count: whole(1000, 'A whole number.'),
  clock: codeFor('The code of a clock of this definition.'),
  lane: codeFor('The code of a lane of this definition.'),
  codes: codes(most.codes, 'Codes of the catalogue.', 1),
};

/** A parameter holds the same in every condition that takes it. */
const allParams = Object.fromEntries(
  Object.values<Record<string, ParamKind>>(conditionParams).flatMap((ofOne) =>
    Object.entries(ofOne).map(([name, kind]) => [name, params[kind]]),
  ),
);

const dayFields = fieldNames.filter((name) => (fieldKinds[name] satisfies FieldKind) === 'day');

const parts = ['years', 'months', 'weeks', 'days', 'hours'];
const period = object(
  'A length of time. Parts add up; hours are for petitions, and go with days only.',
  Object.fromEntries(parts.map((part) => [part, whole(1000, `Whole ${part}.`)])),
  parts,
);

const state = object('Where a case may be.', {
  code: codeFor('Fixed once a version is in use; the label may change.'),
  label,
  kind: oneOf(
    stateKinds,
    'Who is expected to act: government, somebody outside, nobody for now, nobody ever.',
  ),
  isPublic: flag('May anyone see the case while it is here?'),
});

const condition = object(
  'A named predicate. It takes exactly its own parameters.',
  {
    name: oneOf(Object.keys(conditionParams), 'What must hold.'),
    params: object('What it is asked with.', allParams, Object.keys(allParams)),
  },
  ['params'],
);

const transition = object(
  'A move from some states to another one.',
  {
    name: codeFor('A verb; unique in the definition.'),
    label,
    from: codes(most.states, 'The states in which it starts.', 1),
    to: {
      type: ['string', 'null'],
      pattern: code.pattern,
      description: 'The state that follows; null: the case stays where it is.',
    },
    roles: names(firing, 'Who may fire it; any one of these suffices.', 1),
    fields: list('field', 0, fieldNames.length, 'What the actor fills in.'),
    conditions: list('condition', 0, most.conditions, 'What must hold; all of them.'),
    effects: names(effectNames, 'What follows, in this order.'),
    tone: oneOf(tones, 'How its button looks.'),
    isPublic: flag('Does it appear in the timeline that anyone may read?'),
    approvers: names(roles, '결재: another person who holds one of these roles signs it.'),
    lane: codeFor('The lane the case enters with it.'),
    extends: codeFor('The clock whose period grows by what `extendBy` says.'),
    restarts: codeFor('The clock that begins anew.'),
  },
  ['approvers', 'lane', 'extends', 'restarts'],
);

const clock = object(
  'A deadline. It has either a period or a field that names its last day.',
  {
    code: codeFor('Unique among the clocks.'),
    label,
    counting: oneOf(countings, 'By 행정기본법 §6① and 민법, or by 민원처리법 §19.'),
    period,
    given: oneOf(dayFields, 'The field that names its last day.'),
    from: oneOf(dayFields, 'The field that names the day it counts from; otherwise it counts from the move.'),
    party: oneOf(parties, 'Whose time it measures.'),
    starts: codes(most.states, 'It starts when the case enters one of these states.', 1),
    stands: codes(most.states, 'It stands still in these.'),
    ends: codes(most.states, 'It ends in these.'),
    remindDaysBefore: whole(365, 'Whoever must act is reminded so many days before the last one.'),
    escalateDaysAfter: whole(365, 'The matter is taken further up so many days after the last one.'),
    atDue: codes(10, 'Moves that the system tries when it has run out: the first that is possible happens.'),
    isPublic: flag('May anyone see it?'),
  },
  ['period', 'given', 'from', 'remindDaysBefore', 'escalateDaysAfter', 'atDue'],
);

/**
 * The shape of a definition as a JSON Schema (draft-07), for whoever writes one or reads one from outside. A
 * definition of this shape may still have faults; `validate` names them.
 */
export const definitionSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Workflow definition',
  ...object('The states of a case, the moves between them, and the clocks that run meanwhile.', {
    code: codeFor('What the workflow is for, such as `suggestion`.'),
    version: whole(2_147_483_647, 'Counts from 1. A version in use is never edited.'),
    title: label,
    initial: codeFor('The state in which a case is opened.'),
    lanes: list('lane', 1, most.lanes, 'Ways through the workflow. A case begins in the first one.'),
    states: list('state', 1, most.states, 'Every state a case may be in.'),
    transitions: list('transition', 0, most.transitions, 'Every move, in the order of its buttons.'),
    clocks: list('clock', 0, most.clocks, 'Every deadline.'),
    rubric: list('criterion', 0, most.criteria, 'What the evaluators of a round score by.'),
  }),
  definitions: {
    bilingual: object('What people read, in both languages.', { ko: text, en: text }),
    lane: object('A way through the workflow, such as the fast track.', { code, label }),
    state,
    field: object(
      'Something the actor fills in.',
      {
        name: oneOf(fieldNames, 'What is asked for.'),
        required: flag('Must it be filled in?'),
        grounds: codeFor('Of a field that holds codes: the list of the catalogue they are chosen from.'),
      },
      ['grounds'],
    ),
    condition,
    transition,
    clock,
    criterion: object('A criterion of the rubric.', {
      code: codeFor('Unique among the criteria.'),
      label,
      points: whole(100, 'The most points that are given for it.'),
    }),
  },
};
