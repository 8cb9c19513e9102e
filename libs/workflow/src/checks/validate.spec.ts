import fc from 'fast-check';
import { type Definition, small, statutory, validate } from '../index.js';
import { optional } from '../shipped/build.js';
import { faultTexts } from './fault-texts.js';
import { spoilClock, spoilMove, spoilState } from './spoil.js';
import { spoiledCourses, spoiledRules, spoiledTwice, spoiledWays } from './spoiled-clocks.js';
import { spoiledMoves, spoiledNames } from './spoiled-moves.js';

const found = (definition: Definition) => validate(definition).map(({ code, place }) => [code, place]);

describe('what ships', () => {
  it.each([
    ['statutory', statutory],
    ['small', small],
  ])('%s has no fault', (_name, definition) => expect(validate(definition)).toEqual([]));
});

const spoiled = [...spoiledNames, ...spoiledMoves, ...spoiledWays, ...spoiledRules, ...spoiledCourses];

describe('what is allowed', () => {
  const supplied = { roles: ['system'], fields: optional('message') };
  it.each<[string, Definition]>([
    ['the longest period', spoilClock('appeal', { period: { months: 1000 } })],
    [
      'hours of a petition together with days',
      spoilClock('petition_transfer', { period: { days: 1, hours: 4 } }),
    ],
    ['a reminder a year ahead', spoilClock('promise', { remindDaysBefore: 365, escalateDaysAfter: 1 })],
    ['a move with nobody to sign it', spoilMove('adopt', { approvers: [] })],
    ['a due move for which the system has nothing to say', spoilMove('archive', supplied)],
    ['a settled state that nothing leaves', spoilState('done', { kind: 'settled' }, small)],
    [
      'a condition without parameters of its own',
      spoilMove('consult', { conditions: [{ name: 'own_agency', params: {} }] }),
    ],
  ])('%s', (_name, definition) => expect(validate(definition)).toEqual([]));
});

describe('one thing spoiled, one fault', () => {
  it.each(spoiled)('%s at %s', (code, place, definition) =>
    expect(found(definition)).toEqual([[code, place]]),
  );

  it('says each in both languages, with the name at fault', () => {
    for (const { ko, en } of spoiled.flatMap(([, , definition]) => validate(definition))) {
      expect(ko).toMatch(/[가-힣].*: ./);
      expect(en).toMatch(/^[A-Z].*: ./);
    }
  });
});

describe('one thing spoiled, several faults', () => {
  it.each(spoiledTwice)('%s', (_name, definition, faults) => expect(found(definition)).toEqual(faults));

  it('leaves no fault untried', () => {
    const tried = [
      ...spoiled.map(([code]) => code),
      ...spoiledTwice.flatMap(([, , faults]) => faults.map(([code]) => code)),
    ];
    expect(Object.keys(faultTexts).filter((code) => !tried.includes(code as never))).toEqual([]);
  });
});

describe('a definition with its names shuffled', () => {
  const words = fc.constantFrom(
    ...statutory.states.map(({ code }) => code),
    ...statutory.transitions.map(({ name }) => name),
    ...statutory.clocks.map(({ code }) => code),
    ...['ordinary', 'petition', 'own_agency', 'clock_runs', 'promisedOn', 'publish_reply', 'system', 'civil'],
    ...['', 'gone', '__proto__', 'constructor', 'toString'],
  );
  const lists = fc.array(words, { maxLength: 5 });
  const ends = fc.record({ from: lists, to: fc.option(words), lane: words, extends: words, restarts: words });
  const calls = fc.record({
    roles: lists,
    effects: lists,
    fields: fc.array(fc.record({ name: words, required: fc.boolean() }), { maxLength: 3 }),
    conditions: fc.array(
      fc.record({ name: words, params: fc.dictionary(words, fc.oneof(words, fc.double(), lists)) }),
      { maxLength: 3 },
    ),
  });
  const rules = fc.record({
    ...{
      counting: words,
      party: words,
      given: words,
      from: words,
      starts: lists,
      stands: lists,
      ends: lists,
    },
    ...{
      atDue: lists,
      remindDaysBefore: fc.double(),
      period: fc.dictionary(fc.constantFrom('days', 'hours'), fc.double()),
    },
  });
  /** Of each list some things are changed in some of their parts. */
  const shuffled = fc.record({
    initial: fc.option(words),
    transitions: fc.array(fc.tuple(fc.nat(), fc.oneof(ends, calls)), { maxLength: 20 }),
    clocks: fc.array(fc.tuple(fc.nat(), rules), { maxLength: 8 }),
    states: fc.array(fc.tuple(fc.nat(), fc.record({ code: words, kind: words })), { maxLength: 8 }),
  });
  const put = <Item>(items: Item[], changes: [number, object][]): Item[] =>
    changes.reduce(
      (list, [at, change]) => list.with(at % list.length, { ...list[at % list.length]!, ...change }),
      items,
    );

  it('is judged without throwing', () => {
    const judge = ({
      initial,
      states,
      transitions,
      clocks,
    }: typeof shuffled extends fc.Arbitrary<infer Value> ? Value : never) => {
      const definition = {
        ...statutory,
        initial: initial ?? statutory.initial,
        states: put(statutory.states, states),
        transitions: put(statutory.transitions, transitions),
        clocks: put(statutory.clocks, clocks),
      };
      for (const { place, ko, en } of validate(definition))
        expect([place, ko, en].every((part) => part.length > 0)).toBe(true);
    };
    fc.assert(fc.property(shuffled, judge), { numRuns: 300 });
  });
});
