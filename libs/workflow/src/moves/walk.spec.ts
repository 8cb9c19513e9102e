import fc from 'fast-check';
import { deadlineOf } from '../clocks/deadline.js';
import { standsSince } from '../clocks/running-clock.js';
import { instantAt } from '../clocks/seoul-time.js';
import type { Definition } from '../definition/definition.js';
import { fieldNames, type Role, roles } from '../definition/names.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import {
  type Attempt,
  begin,
  fieldsAt,
  goOn,
  inputOf,
  isHoliday,
  type Recorded,
  snapshotOf,
  tryMove,
  type Walk,
} from './a-walk.js';
import { allowed } from './list-allowed.js';
import type { Facts, FieldValue, Snapshot } from './snapshot.js';
import { transition } from './transition.js';

const dayMs = 86_400_000;
const mostly = fc.nat({ max: 9 }).map((drawn) => drawn > 0);
const facts: fc.Arbitrary<Facts> = fc.record({
  isClaimed: fc.boolean(),
  isClaimedByActor: mostly,
  isOwnAgency: mostly,
  isInTriage: fc.boolean(),
  isRoutedByActor: fc.boolean(),
  lastReason: fc.constantFrom('law-missing', 'costly', null),
  supports: fc.nat({ max: 100 }),
  refusals: fc.nat({ max: 3 }),
  round: fc.constantFrom('none', 'open', 'closed'),
  isSentHere: fc.boolean(),
});
/** Mostly within the week, now and then after years. */
const laterMs = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 7 * dayMs }) },
  { weight: 3, arbitrary: fc.nat({ max: 40 * dayMs }) },
  { weight: 1, arbitrary: fc.nat({ max: 2000 }).map((days) => days * dayMs) },
);
const attempt: fc.Arbitrary<Attempt> = fc.record({
  pick: fc.nat(),
  laterMs,
  roles: fc.oneof(fc.constant<Role[]>([...roles]), fc.subarray<Role>([...roles])),
  facts,
  ahead: fc.nat({ max: 400 }),
});
const opening = fc.nat({ max: 3000 * 1440 }).map((minutes) => instantAt('2020-01-01', minutes));

/** What holds of a case after every move. */
function checkCase(definition: Definition, { at }: Walk, { at: before }: Walk): void {
  expect(definition.states.map(({ code }) => code)).toContain(at.state);
  expect(definition.lanes.map(({ code }) => code)).toContain(at.lane);
  // Whatever has ended stays so, unless it was a merge or a transfer elsewhere that ended it, and that was undone.
  const isUnmerged = before.mergedFrom !== null && at.mergedFrom === null;
  const isBack = before.state === 'sent_on' && at.state !== 'sent_on';
  const mergedAt = isUnmerged || isBack ? before.stateSince.getTime() : null;
  expect(at.clocks.filter(({ endedAt }) => endedAt)).toEqual(
    expect.arrayContaining(before.clocks.filter(({ endedAt }) => endedAt && endedAt.getTime() !== mergedAt)),
  );
  for (const rule of definition.clocks) {
    const running = at.clocks.filter(({ code, endedAt }) => code === rule.code && endedAt === null);
    expect(running.length).toBeLessThanOrEqual(1);
    if (rule.ends.includes(at.state)) expect(running).toEqual([]);
    if (at.state !== before.state && rule.starts.includes(at.state)) expect(running).toHaveLength(1);
    for (const clock of running) {
      expect([rule.code, standsSince(clock) !== null]).toEqual([rule.code, rule.stands.includes(at.state)]);
      expect([rule.code, clock.dueAt]).toEqual([rule.code, deadlineOf(rule, clock, isHoliday)]);
      expect(
        clock.stops.slice(0, -1).every(({ to }, index) => to !== null && to <= clock.stops[index + 1]!.from),
      ).toBe(true);
    }
  }
}

/** What is listed can only be refused for what was filled in; what is not is refused, with a code. */
function checkButtons(
  definition: Definition,
  snapshot: Snapshot,
  now: Date,
  { roles: held, ahead }: Attempt,
): void {
  const listed = allowed(definition, snapshot, { roles: held, now, isHoliday }).map(({ name }) => name);
  const input = inputOf({ fields: fieldsAt(now, ahead), now, roles: held, isSigned: false });
  const isAsItShouldBe = (name: string): boolean => {
    const outcome = transition(definition, snapshot, name, input);
    if (listed.includes(name)) return outcome.ok || fieldNames.some((field) => field === outcome.field);
    return !outcome.ok && outcome.code.startsWith('workflow.');
  };
  expect(definition.transitions.filter(({ name }) => !isAsItShouldBe(name))).toEqual([]);
}

/** The case as it stands after the moves that were recorded, read back from where they are kept. */
function replay(definition: Definition, opened: Walk, { recorded }: Walk): Walk {
  const dates = (key: string, value: unknown): unknown => (key === 'now' ? new Date(value as string) : value);
  return (JSON.parse(JSON.stringify(recorded), dates) as Walk['recorded']).reduce((walk, done) => {
    const outcome = transition(definition, snapshotOf(walk, done), done.name, inputOf(done));
    if (!outcome.ok) throw new Error(`${done.name} was recorded but refused: ${outcome.code}`);
    return goOn(walk, done, outcome);
  }, opened);
}

describe.each([
  ['statutory', statutory, 30],
  ['small', small, 8],
] as const)('a case that goes any way it may by %s', (_, definition, leastMoves) => {
  const isFinal = (state: string): boolean =>
    definition.states.some(({ code, kind }) => code === state && kind === 'final');

  it('stays within the definition, with clocks that are true, and can be followed from its record', () => {
    const fired = new Set<string>();
    let ends = 0;
    const go = (openedAt: Date, factsThen: Facts, attempts: Attempt[]): void => {
      const opened = begin(definition, openedAt, factsThen);
      let walk = opened;
      let now = openedAt;
      for (const one of attempts) {
        now = new Date(now.getTime() + one.laterMs);
        checkButtons(definition, snapshotOf(walk, one), now, one);
        const tried = tryMove(definition, walk, now, one);
        if (isFinal(walk.at.state)) {
          expect(tried).toBeNull();
          ends += 1;
          break;
        }
        if (!tried?.outcome.ok) continue;
        expect(tried.outcome.state).toBe(tried.move.to);
        expect(tried.outcome.awaits).toBeNull();
        const after = goOn(walk, tried.recorded, tried.outcome);
        checkCase(definition, after, walk);
        fired.add(tried.move.name);
        walk = after;
      }
      const followed = replay(definition, opened, walk);
      expect({ ...followed.at, facts: null }).toEqual({ ...walk.at, facts: null });
    };
    fc.assert(fc.property(opening, facts, fc.array(attempt, { minLength: 5, maxLength: 40 }), go), {
      numRuns: 300,
    });
    expect(ends).toBeGreaterThan(50);
    expect(fired.size).toBeGreaterThanOrEqual(leastMoves);
  });
});

describe('garbage', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '2026-11-23', '0000-00-00'));
  const mostlyOf = (known: string[]): fc.Arbitrary<string> =>
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, text);
  const state = mostlyOf(statutory.states.map(({ code }) => code));
  const name = mostlyOf(statutory.transitions.map((move) => move.name));
  const now = fc.oneof(fc.date(), fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01') }));
  const held = fc.oneof(fc.constant([...roles]), fc.array(text)) as fc.Arbitrary<Role[]>;
  const value = fc.oneof(fc.anything(), text, fc.integer()) as fc.Arbitrary<FieldValue>;
  const fields = fc.dictionary(fc.constantFrom(...fieldNames), value, { maxKeys: 4 });
  const input = fc.record({ now, roles: held, fields, isSigned: fc.boolean() });

  it('is answered, and nothing is thrown or changed', () => {
    let right = 0;
    const answer = (
      stateThen: string,
      tried: string,
      known: Facts,
      given: Omit<Recorded, 'name' | 'facts'>,
    ): void => {
      const opened = begin(statutory, instantAt('2026-11-20', 600), known);
      const snapshot = { ...opened.at, state: stateThen };
      const before = JSON.stringify(snapshot);
      const filledIn = { ...fieldsAt(instantAt('2026-11-23'), 3), ...given.fields };
      const outcome = transition(statutory, snapshot, tried, inputOf({ ...given, fields: filledIn }));
      if (outcome.ok) right += 1;
      else expect(outcome.code).toMatch(/^workflow\./);
      expect(Array.isArray(allowed(statutory, snapshot, inputOf(given)))).toBe(true);
      expect(JSON.stringify(snapshot)).toBe(before);
    };
    fc.assert(fc.property(state, name, facts, input, answer), { numRuns: 2000 });
    expect(right).toBeGreaterThan(2);
  });
});
