import type { Condition, Definition, Field } from '../definition/definition.js';
import type { FieldName } from '../definition/names.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { aCase, anInput, filled, now } from './a-case.js';
import { allowed } from './list-allowed.js';
import type { FieldValue, Input } from './snapshot.js';
import { transition } from './transition.js';

const fire = (name: string, state: string, input: Partial<Input> = {}, definition = statutory) =>
  transition(definition, aCase({ state }), name, anInput(input));

/** `statutory`, with this about every one of its moves. */
const withMoves = (change: { conditions?: Condition[]; fields?: Field[] }): Definition => ({
  ...statutory,
  transitions: statutory.transitions.map((move) => ({ ...move, ...change })),
});

const without = (code: string): Definition => ({
  ...statutory,
  states: statutory.states.filter((state) => state.code !== code),
});

describe('what the definition does not have', () => {
  it.each(['approve', '', '__proto__', 'constructor', 'toString'])('refuses a move %j', (name) => {
    expect(fire(name, 'received')).toMatchObject({ ok: false, code: 'workflow.unknown_transition' });
  });

  it.each(['lost', '', '__proto__'])('refuses a case in a state %j, and lists nothing for it', (state) => {
    expect(fire('withdraw', state)).toMatchObject({ ok: false, code: 'workflow.unknown_state' });
    expect(allowed(statutory, aCase({ state }), anInput())).toEqual([]);
  });

  it.each(['received', 'withdrawn'])('refuses a move where the state %s is missing', (missing) => {
    const broken = without(missing);
    expect(fire('withdraw', 'received', {}, broken)).toMatchObject({ code: 'workflow.unknown_state' });
    const listed = allowed(broken, aCase(), anInput()).map(({ name }) => name);
    expect(listed).not.toContain('withdraw');
  });
});

describe('the first thing that is wrong', () => {
  const wrong = {
    state: 'adopted',
    roles: ['administrator'] as Input['roles'],
    now: new Date(NaN),
    facts: { isOwnAgency: false },
    fields: { respondBy: 'soon' } as Input['fields'],
  };
  const put = { definition: without('adopted'), name: 'approve', ...wrong };

  /** Each line mends what the line before was refused for. */
  const mended: [change: Partial<typeof put>, refused: object][] = [
    [{}, { code: 'workflow.unknown_transition' }],
    [{ name: 'request_supplement' }, { code: 'workflow.unknown_state' }],
    [{ definition: statutory }, { code: 'workflow.not_from_here' }],
    [{ state: 'received' }, { code: 'workflow.role_not_allowed' }],
    [{ roles: ['reviewer'] }, { code: 'workflow.date_invalid' }],
    [{ now }, { code: 'workflow.condition_failed', condition: 'own_agency' }],
    [{ facts: { isOwnAgency: true } }, { code: 'workflow.field_required', field: 'reason' }],
    [{ fields: { reason: 'r', respondBy: 'soon' } }, { code: 'workflow.field_required', field: 'message' }],
    [
      { fields: { reason: 'r', message: 'm', respondBy: 'soon' } },
      { code: 'workflow.field_invalid', field: 'respondBy' },
    ],
    [
      { fields: { reason: 'r', message: 'm', respondBy: '2026-11-23' } },
      { code: 'workflow.condition_failed', condition: 'respond_by_in_future', field: 'respondBy' },
    ],
    [
      { fields: { reason: 'r', message: 'm', respondBy: '2027-11-23' } },
      { code: 'workflow.condition_failed', condition: 'respond_by_within_days', field: 'respondBy' },
    ],
  ];

  it.each(mended.map(([, refused], index) => [index, refused] as const))('%i: %j', (index, refused) => {
    const { definition, name, state, facts, ...input } = mended
      .slice(0, index + 1)
      .reduce((so, [change]) => ({ ...so, ...change }), put as typeof put);
    const outcome = transition(definition, aCase({ state, facts }), name, anInput(input));
    expect(outcome).toMatchObject({ ok: false, ...refused });
  });

  it('is said in both languages, with the name of the field', () => {
    expect(fire('route', 'received', { fields: {} })).toEqual({
      ...{ ok: false, code: 'workflow.field_required', field: 'agency' },
      ...{ ko: '꼭 채워야 하는 항목이 비어 있습니다: 소관 기관', en: 'Fill this in: agency' },
    });
  });
});

const blanks: FieldValue[] = ['', '   ', '\n\t', '\u3164', '\u200B \u00A0', [], undefined];

describe('a field', () => {
  it.each(blanks)('of %j is not filled in', (reply) => {
    const outcome = fire('adopt', 'under_review', { fields: { ...filled, reply } });
    expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_required', field: 'reply' });
  });

  /** A move that asks for the field, and values that are of another kind. */
  const malformed: [name: string, state: string, field: FieldName, values: unknown[]][] = [
    ['adopt', 'under_review', 'promisedOn', ['2027-02-29', '2027-13-01', '2027-3-2', '내년 봄', 20_270_302]],
    ['adopt', 'under_review', 'promisedOn', ['2027-03-02T00:00:00Z', '0000-01-01', ' 2027-03-02']],
    ['adopt', 'under_review', 'reply', [5, ['reply']]],
    ['decline', 'under_review', 'reason', [0, ['fixable-defect']]],
    ['uphold', 're_examination', 'committeeSize', ['6', 6.5, -1, NaN, Infinity, 2 ** 53]],
    [
      'admit_to_fast_track',
      'received',
      'criteria',
      ['national-importance', [7], [''], ['\u3164'], ['a', 'a']],
    ],
    ['close_repeat', 'received', 'sameAs', ['2026-000123', [null], ['2026-000123', '2026-000123']]],
  ];
  it.each(
    malformed.flatMap(([name, state, field, values]) => values.map((value) => [name, state, field, value])),
  )('of %s from %s, %s: %j has the wrong form', (name, state, field, value) => {
    const fields = { ...filled, [field as FieldName]: value as FieldValue };
    const snapshot = aCase({ state: state as string, facts: { isInTriage: false } });
    const outcome = transition(statutory, snapshot, name as string, anInput({ fields }));
    expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_invalid', field });
  });

  it('that may stay empty is read when it is filled in', () => {
    const optional = withMoves({ fields: [{ name: 'promisedOn', required: false }] });
    expect(fire('withdraw', 'received', { fields: {} }, optional).ok).toBe(true);
    const outcome = fire('withdraw', 'received', { fields: { promisedOn: 'soon' } }, optional);
    expect(outcome).toMatchObject({ code: 'workflow.field_invalid', field: 'promisedOn' });
  });

  it('that the move does not ask for is left aside', () => {
    expect(fire('withdraw', 'received', { fields: { promisedOn: 'soon', extendBy: -1 } }).ok).toBe(true);
  });
});

describe('a definition that nobody checked', () => {
  it.each([
    { name: 'unheard_of' },
    { name: 'constructor' },
    { name: '__proto__' },
    { name: 'within_days_of_opening' },
    { name: 'within_days_of_opening', params: { days: 0.5 } },
    { name: 'within_days_of_opening', params: { days: 7, hours: 1 } },
    { name: 'promised_within_years', params: { years: 1e9, clock: 'management' } },
    { name: 'last_reason_among', params: { codes: [] } },
    { name: 'last_reason_among', params: { codes: ['law-missing', ''] } },
    { name: 'in_lane', params: { lane: '' } },
    { name: 'own_agency', params: { agency: 'mois' } },
    { name: 'promised_in_future' },
  ] as Condition[])('keeps shut what it cannot read: %j', (condition) => {
    const outcome = fire('withdraw', 'received', { fields: {} }, withMoves({ conditions: [condition] }));
    expect(outcome).toMatchObject({
      ok: false,
      code: 'workflow.condition_failed',
      condition: condition.name,
    });
  });

  it('asks even for a field that nobody knows', () => {
    const odd = withMoves({ fields: [{ name: 'colour' as FieldName, required: true }] });
    expect(fire('withdraw', 'received', {}, odd)).toMatchObject({
      code: 'workflow.field_required',
      field: 'colour',
    });
  });
});
