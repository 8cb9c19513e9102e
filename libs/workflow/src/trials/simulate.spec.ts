import fc from 'fast-check';
import { instantAt } from '../clocks/seoul-time.js';
import type { Definition } from '../definition/definition.js';
import type { Snapshot } from '../moves/snapshot.js';
import { openClocks } from '../moves/transition.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { addUp, simulate } from './simulate.js';

const isHoliday = (): boolean => false;
const openedAt = instantAt('2026-03-02', 600);
const change = { now: instantAt('2026-03-10', 600), isHoliday };

const caseIn = (definition: Definition, state: string): Snapshot => ({
  state,
  lane: 'ordinary',
  openedAt,
  stateSince: openedAt,
  mergedFrom: null,
  clocks: state === definition.initial ? openClocks(definition, openedAt, isHoliday) : [],
  facts: {
    ...{ isClaimed: false, isClaimedByActor: false, isOwnAgency: true, isInTriage: false },
    isRoutedByActor: false,
    ...{ lastReason: null, supports: 0, refusals: 0, round: 'none' as const, isSentHere: false },
  },
});
const casesIn = (definition: Definition, ...states: string[]): { id: string; snapshot: Snapshot }[] =>
  states.map((state, index) => ({ id: `case-${index}`, snapshot: caseIn(definition, state) }));

describe('a trial of a draft', () => {
  it('finds nothing where the draft is the version in force', () => {
    const { cases, summary } = simulate(small, small, casesIn(small, 'received', 'done'), {}, change);
    expect(cases).toEqual(
      ['received', 'done'].map((state, index) => ({
        ...{ id: `case-${index}`, state, stuck: null, dueChanges: [], disappearing: [], gained: [] },
      })),
    );
    expect(summary).toEqual({ cases: 2, dueChanged: 0, stuck: 0, disappearing: [], gained: [] });
  });

  it('shows every deadline that moves, from when to when', () => {
    const [decision, promise] = small.clocks;
    const draft = { ...small, clocks: [{ ...decision!, period: { weeks: 1 } }, promise!] };
    const { cases, summary } = simulate(small, draft, casesIn(small, 'received'), {}, change);
    const [before, after] = [instantAt('2026-04-03'), instantAt('2026-03-10')];
    expect(cases[0]!.dueChanges).toEqual([{ code: 'decision', before, after }]);
    expect(summary.dueChanged).toBe(1);
  });

  it('shows a clock that ends and one that starts', () => {
    const draft = { ...small, clocks: [{ ...small.clocks[0]!, code: 'answer' }] };
    const [tried] = simulate(small, draft, casesIn(small, 'received'), {}, change).cases;
    const dueAt = instantAt('2026-04-03');
    expect(tried!.dueChanges).toEqual([
      { code: 'decision', before: dueAt, after: null },
      { code: 'answer', before: null, after: dueAt },
    ]);
  });

  it('says which cases are stuck: their state is gone, or nothing leads out of one in which somebody must act', () => {
    const draft = {
      ...small,
      transitions: small.transitions.filter(({ name, to }) => to === null || name === 'start_review'),
    };
    const states = ['received', 'under_review', 'adopted', 'closed', 'consulting'];
    const cases = casesIn(statutory, ...states);
    const tried = simulate(statutory, draft, cases, { consulting: 'nowhere' }, change);
    expect(tried.cases.map(({ state, stuck }) => [state, stuck])).toEqual([
      ['received', null],
      ['under_review', 'no_way_out'],
      ['adopted', null],
      ['closed', null],
      [null, 'no_such_state'],
    ]);
    expect(tried.summary.stuck).toBe(2);
    const staying = {
      ...draft,
      transitions: [{ ...small.transitions[2]!, from: ['under_review'], to: null }],
    };
    expect(simulate(small, staying, casesIn(small, 'under_review'), {}, change).summary.stuck).toBe(1);
  });

  it('counts the transitions that disappear and those that are gained, most cases first', () => {
    const cases = casesIn(small, 'received', 'received', 'under_review', 'adopted');
    const draft: Definition = {
      ...small,
      transitions: [
        ...small.transitions.filter(({ name }) => name !== 'transfer' && name !== 'report_slip'),
        { ...small.transitions[0]!, name: 'consult', from: ['under_review'] },
      ],
    };
    const { summary } = simulate(small, draft, cases, {}, change);
    expect(summary.disappearing).toEqual([
      { name: 'transfer', count: 3 },
      { name: 'report_slip', count: 1 },
    ]);
    expect(summary.gained).toEqual([{ name: 'consult', count: 1 }]);
  });

  it('asks for the version that each case follows', () => {
    const cases = [...casesIn(small, 'received'), ...casesIn(statutory, 'consulting')];
    const find = ({ state }: Snapshot): Definition => (state === 'consulting' ? statutory : small);
    const { cases: tried } = simulate(find, small, cases, { consulting: 'under_review' }, change);
    expect(tried[0]!.gained).toEqual([]);
    expect(tried[1]).toMatchObject({
      state: 'under_review',
      disappearing: ['end_consultation'],
      gained: ['transfer', 'adopt', 'decline', 'send', 'send_back', 'raise'],
    });
  });

  it('sums up what it says of the cases, whatever they are', () => {
    const some = fc.array(fc.constantFrom(...statutory.states.map(({ code }) => code)), { maxLength: 30 });
    const mapping = fc.dictionary(
      fc.constantFrom(...statutory.states.map(({ code }) => code)),
      fc.constantFrom(...small.states.map(({ code }) => code), 'nowhere'),
    );
    const check = (states: string[], map: Record<string, string>): void => {
      const { cases, summary } = simulate(statutory, small, casesIn(statutory, ...states), map, change);
      expect(cases.map(({ id }) => id)).toEqual(states.map((_, index) => `case-${index}`));
      const known = small.states.map(({ code }) => code);
      cases.forEach(({ state, stuck }, index) => {
        const expected = map[states[index]!] ?? states[index]!;
        expect(state).toBe(known.includes(expected) ? expected : null);
        if (state === null) expect(stuck).toBe('no_such_state');
      });
      // Portions of them say the same in sum, wherever they were cut.
      const portions = [
        casesIn(statutory, ...states.slice(0, 7)),
        casesIn(statutory, ...states.slice(7)),
        [],
      ];
      const played = portions.map((some) => simulate(statutory, small, some, map, change).summary);
      expect(addUp(played)).toEqual(summary);
      expect(summary.cases).toBe(states.length);
      expect(summary.stuck).toBe(cases.filter(({ stuck }) => stuck).length);
      for (const key of ['disappearing', 'gained'] as const) {
        const sum = summary[key].reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(cases.flatMap((tried) => tried[key]).length);
      }
    };
    fc.assert(fc.property(some, mapping, check));
  });
});
