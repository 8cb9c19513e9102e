import fc from 'fast-check';
import type { Definition, Transition } from '../definition/definition.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { compare } from './compare.js';

const withMove = (name: string, change: Partial<Transition>): Definition => ({
  ...small,
  transitions: small.transitions.map((move) => (move.name === name ? { ...move, ...change } : move)),
});
const moveOf = (name: string): Transition => small.transitions.find((move) => move.name === name)!;

describe('two versions', () => {
  it('that mean the same do not differ, whatever their numbers', () => {
    expect(compare(small, { ...structuredClone(small), version: 7 })).toEqual([]);
    expect(compare(small, withMove('adopt', { approvers: [], lane: undefined }))).toEqual([]);
  });

  it('differ in title and initial state', () => {
    const title = { ko: '제안', en: 'Suggestion' };
    expect(compare(small, { ...small, title, initial: 'under_review' })).toEqual([
      { place: 'title', kind: 'changed', before: small.title, after: title },
      { place: 'initial', kind: 'changed', before: 'received', after: 'under_review' },
    ]);
  });

  it.each<[string, Partial<Transition>, string[]]>([
    ['its roles', { roles: ['lead'] }, ['roles']],
    ['a second person who signs', { approvers: ['lead'] }, ['approvers']],
    ['where it leads', { to: null }, ['to']],
    ['the order of effects', { effects: moveOf('adopt').effects.toReversed() }, ['effects']],
    ['the order of fields', { fields: moveOf('adopt').fields.toReversed() }, ['fields']],
    ['a condition, and its tone', { conditions: [], tone: 'danger' }, ['conditions', 'tone']],
    [
      'a parameter',
      { conditions: [...moveOf('adopt').conditions, { name: 'supports_at_least', params: { count: 3 } }] },
      ['conditions'],
    ],
  ])('differ in %s', (_, change, parts) => {
    const [difference, ...more] = compare(small, withMove('adopt', change));
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ place: 'transitions.adopt', kind: 'changed' });
    expect(difference!.parts!.toSorted()).toEqual(parts);
    for (const part of parts) {
      const after = change[part as keyof Transition];
      expect((difference!.after as Record<string, unknown>)[part]).toEqual(after);
    }
  });

  it('differ in what was added, removed and renamed, in the order of the lists', () => {
    const renamed = { ...moveOf('decline'), name: 'refuse' };
    const draft: Definition = {
      ...small,
      lanes: [...small.lanes, { code: 'fast', label: { ko: '빠름', en: 'Fast' } }],
      states: small.states.map((state) => ({ ...state, isPublic: state.code !== 'closed' })),
      transitions: [renamed, ...small.transitions.filter(({ name }) => name !== 'decline')],
      clocks: small.clocks.filter(({ code }) => code !== 'promise'),
    };
    expect(compare(small, draft).map(({ place, kind }) => `${kind} ${place}`)).toEqual([
      'added lanes.fast',
      'changed states.closed',
      'removed transitions.decline',
      'added transitions.refuse',
      'removed clocks.promise',
    ]);
    expect(compare(small, draft)[3]).toEqual({
      place: 'transitions.refuse',
      kind: 'added',
      after: renamed,
    });
  });

  it('differ in the order of a list, which is that of the buttons', () => {
    const draft = { ...small, transitions: small.transitions.toReversed() };
    const order = small.transitions.map(({ name }) => name);
    expect(compare(small, draft)).toEqual([
      {
        ...{ place: 'transitions', kind: 'changed', parts: ['order'] },
        ...{ before: { order }, after: { order: order.toReversed() } },
      },
    ]);
  });
});

const shuffled = <T>(list: T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });

/** The statutory one with a part of its states, transitions and clocks, in any order. */
const anyPart = fc
  .record({
    states: fc.shuffledSubarray(statutory.states),
    transitions: fc.shuffledSubarray(statutory.transitions),
    clocks: fc.shuffledSubarray(statutory.clocks),
  })
  .map((part): Definition => ({ ...statutory, ...part }));

describe('any two versions', () => {
  it('do not differ by the order of names that are a set', () => {
    const names = fc.tuple(
      ...statutory.transitions.map(({ from, roles, conditions }) =>
        fc.record({ from: shuffled(from), roles: shuffled(roles), conditions: shuffled(conditions) }),
      ),
    );
    const check = (orders: Partial<Transition>[]): void => {
      const transitions = statutory.transitions.map((move, index) => ({ ...move, ...orders[index] }));
      expect(compare(statutory, { ...statutory, transitions })).toEqual([]);
    };
    fc.assert(fc.property(names, check));
  });

  it('differ the other way round where they are swapped', () => {
    const swap = { added: 'removed', removed: 'added', changed: 'changed' };
    const check = (one: Definition, other: Definition): void => {
      const there = compare(one, other).map(({ place, kind }) => `${place} ${kind}`);
      const back = compare(other, one).map(({ place, kind }) => `${place} ${swap[kind]}`);
      expect(back.toSorted()).toEqual(there.toSorted());
      expect(compare(one, one)).toEqual([]);
    };
    fc.assert(fc.property(anyPart, anyPart, check));
  });

  it('differ by what one has and the other has not', () => {
    const check = (one: Definition): void => {
      const removed = compare(statutory, one).filter(({ kind }) => kind === 'removed');
      const missing = (['states', 'transitions', 'clocks'] as const).reduce(
        (sum, list) => sum + statutory[list].length - one[list].length,
        0,
      );
      expect(removed).toHaveLength(missing);
    };
    fc.assert(fc.property(anyPart, check));
  });
});
