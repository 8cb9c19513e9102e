import fc from 'fast-check';
import { small, statutory } from '@app/workflow';
import { readDefinition } from './read-definition.js';

/** As it comes from outside. */
const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
type Part = Record<string, unknown> | unknown[];

/** The short definition, with a criterion to spoil. */
const short = { ...small, rubric: statutory.rubric.slice(0, 1) };

/** That definition with the value at a path replaced; undefined takes it away. */
function spoiled(path: (string | number)[], value: unknown): unknown {
  const definition = asText(short);
  const last = path.at(-1)!;
  const part = path.slice(0, -1).reduce<Part>((at, key) => Reflect.get(at, key) as Part, definition as Part);
  if (value === undefined) Reflect.deleteProperty(part, last);
  else Reflect.set(part, last, value);
  return definition;
}
const found = (value: unknown) => readDefinition(value).faults.map(({ code, place }) => [code, place]);
const adopt = small.transitions.findIndex(({ name }) => name === 'adopt');

describe('a sound definition', () => {
  it.each([
    ['statutory', statutory],
    ['small', small],
  ])('%s is read as it is', (_name, definition) => {
    const value = asText(definition);
    expect(readDefinition(value)).toEqual({ definition, faults: [] });
    expect(readDefinition(value).definition).toBe(value);
  });
});

describe('a wrong shape', () => {
  it.each<[place: string, value: unknown]>([
    ['$', undefined],
    ['$', null],
    ['$', 'suggestion'],
    ['$', []],
    ['$.clocks', spoiled(['clocks'], undefined)],
    ['$.owner', spoiled(['owner'], 'mois')],
    ['$.version', spoiled(['version'], '1')],
    ['$.version', spoiled(['version'], 0)],
    ['$.version', spoiled(['version'], 1.5)],
    ['$.code', spoiled(['code'], 'Suggestion')],
    ['$.initial', spoiled(['initial'], 'x'.repeat(65))],
    ['$.title.ko', spoiled(['title', 'ko'], 'ㄱ'.repeat(201))],
    ['$.lanes', spoiled(['lanes'], { ordinary: true })],
    ['$.lanes', spoiled(['lanes'], Array(21).fill(small.lanes[0]))],
    ['$.states', spoiled(['states'], Array(201).fill(small.states[0]))],
    ['$.transitions', spoiled(['transitions'], Array(401).fill(small.transitions[0]))],
    ['$.clocks', spoiled(['clocks'], Array(51).fill(small.clocks[0]))],
    ['$.states[1].isPublic', spoiled(['states', 1, 'isPublic'], 'yes')],
    ['$.states[1].colour', spoiled(['states', 1, 'colour'], 'red')],
    ['$.states[1].label.en', spoiled(['states', 1, 'label', 'en'], undefined)],
    [`$.transitions[${adopt}].to`, spoiled(['transitions', adopt, 'to'], undefined)],
    [`$.transitions[${adopt}].from[0]`, spoiled(['transitions', adopt, 'from', 0], '__proto__')],
    [`$.transitions[${adopt}].roles`, spoiled(['transitions', adopt, 'roles'], ['lead', 'lead'])],
    [
      `$.transitions[${adopt}].fields[0].required`,
      spoiled(['transitions', adopt, 'fields', 0, 'required'], 1),
    ],
    [
      `$.transitions[${adopt}].conditions[0].params.until`,
      spoiled(['transitions', adopt, 'conditions', 0], { name: 'own_agency', params: { until: 'noon' } }),
    ],
    ['$.clocks[0].period.moons', spoiled(['clocks', 0, 'period', 'moons'], 1)],
    ['$.clocks[0].period.months', spoiled(['clocks', 0, 'period', 'months'], 1.5)],
    ['$.clocks[0].atDue', spoiled(['clocks', 0, 'atDue'], 'adopt')],
  ])('at %s', (place, value) => {
    const { definition, faults } = readDefinition(value);
    expect(definition).toBeNull();
    expect(faults.map((fault) => [fault.code, fault.place])).toEqual([['workflow.bad_shape', place]]);
    for (const { ko, en } of faults)
      expect([ko, en]).toEqual([expect.stringMatching(/[가-힣].*: ./), expect.stringMatching(/^[A-Z].*: ./)]);
  });

  it('is named once for the whole and for each part', () => {
    const both = spoiled(['states', 1, 'isPublic'], 'yes') as typeof small;
    Reflect.set(both.clocks[1]!, 'party', 7);
    Reflect.set(both.clocks[0]!, 'party', 7);
    expect(found(both).map(([, place]) => place)).toEqual([
      '$.states[1].isPublic',
      '$.clocks[0].party',
      '$.clocks[1].party',
    ]);
  });

  it('is told in few words, however many its writer used', () => {
    const [{ place, en } = { place: '', en: '' }] = readDefinition(spoiled(['x'.repeat(10_000)], 1)).faults;
    expect([place.length < 250, en.length < 250]).toEqual([true, true]);
  });
});

describe('a right shape with a wrong meaning', () => {
  it.each<[code: string, place: string, value: unknown]>([
    ['workflow.unknown_initial', 'initial', spoiled(['initial'], 'begin')],
    ['workflow.no_lanes', 'lanes', spoiled(['lanes'], [])],
    ['workflow.label_missing', 'states.done.label', spoiled(['states', 4, 'label', 'ko'], '')],
    ['workflow.unknown_kind', 'states.done.kind', spoiled(['states', 4, 'kind'], 'odd')],
    ['workflow.unknown_tone', 'transitions.adopt.tone', spoiled(['transitions', adopt, 'tone'], 'loud')],
    [
      'workflow.unknown_role',
      'transitions.adopt.roles',
      spoiled(['transitions', adopt, 'roles'], ['lead', 'king']),
    ],
    ['workflow.unknown_party', 'clocks.decision.party', spoiled(['clocks', 0, 'party'], 'press')],
    ['workflow.bad_period', 'clocks.decision.period', spoiled(['clocks', 0, 'period', 'months'], 0)],
    [
      'workflow.bad_days',
      'clocks.decision.remindDaysBefore',
      spoiled(['clocks', 0, 'remindDaysBefore'], 366),
    ],
  ])('%s at %s is left to validate', (code, place, value) => {
    expect(found(value)).toEqual([[code, place]]);
    expect(readDefinition(value).definition).toBeNull();
  });
});

describe('anything at all', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (value) => {
        expect(readDefinition(value).definition).toBeNull();
      }),
    );
  });

  it('put in the place of any part is read without throwing, and given back only where it is sound', () => {
    const parts = Object.keys(small).filter((key) => Array.isArray(Reflect.get(small, key)));
    const place = fc.tuple(
      fc.constantFrom(...parts),
      fc.constant(0),
      fc.constantFrom(
        ...[
          'code',
          'name',
          'from',
          'to',
          'roles',
          'fields',
          'conditions',
          'effects',
          'kind',
          'period',
          'given',
          'starts',
          'ends',
          'atDue',
          'label',
        ],
      ),
    );
    fc.assert(
      fc.property(
        place,
        fc.oneof(fc.jsonValue(), fc.constantFrom('received', 'adopted', null, [], {})),
        (path, value) => {
          const { definition, faults } = readDefinition(spoiled(path, value));
          expect(definition === null).toBe(faults.length > 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of two million characters is read in a moment', () => {
    const long = Array(400_000).fill(0);
    const began = performance.now();
    for (const path of [['states'], ['transitions', adopt, 'roles'], ['transitions', adopt, 'from']])
      readDefinition(spoiled(path, long));
    for (const path of [
      ['transitions', adopt, 'roles'],
      ['transitions', adopt, 'effects'],
    ])
      readDefinition(
        spoiled(
          path,
          long.map((_, index) => `r${index}`),
        ),
      );
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
