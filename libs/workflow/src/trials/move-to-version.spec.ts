import fc from 'fast-check';
import { deadlineOf } from '../clocks/deadline.js';
import { findRunning, type RunningClock, standsSince } from '../clocks/running-clock.js';
import { instantAt, lastDayOf } from '../clocks/seoul-time.js';
import type { ClockRule, Definition } from '../definition/definition.js';
import { type FieldKind, fieldKinds } from '../definition/names.js';
import type { FieldValue, Snapshot } from '../moves/snapshot.js';
import { openClocks, transition } from '../moves/transition.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { moveToVersion } from './move-to-version.js';

const isHoliday = (day: string): boolean => day.endsWith('-01-01') || day.endsWith('-10-03');
const at = (day: string, hour = 10): Date => instantAt(day, hour * 60);
const facts: Snapshot['facts'] = {
  isClaimed: true,
  isClaimedByActor: true,
  isOwnAgency: true,
  isInTriage: true,
  isRoutedByActor: false,
  lastReason: 'law-missing',
  supports: 9,
  refusals: 0,
  round: 'none',
  isSentHere: false,
};

const opened = (definition: Definition, now: Date): Snapshot => ({
  state: definition.initial,
  lane: definition.lanes[0]!.code,
  openedAt: now,
  stateSince: now,
  mergedFrom: null,
  clocks: openClocks(definition, now, isHoliday),
  facts,
});

/** The case after a move, everything filled in; the case itself where the move is refused. */
function moved(definition: Definition, snapshot: Snapshot, name: string, now: Date, day: string): Snapshot {
  const values: Record<FieldKind, FieldValue> = {
    ...{
      code: 'law-missing',
      codes: ['x'],
      text: 'x',
      day,
      count: 2,
      numbers: ['1'],
      government: 'x',
      governments: ['x'],
    },
  };
  const fields = Object.fromEntries(Object.entries(fieldKinds).map(([field, kind]) => [field, values[kind]]));
  const earlier = [{ isFirst: true, isAnsweredToSame: true }];
  const roles = ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'] as const;
  const input = { roles: [...roles], fields, now, isHoliday, isSigned: true, earlier };
  const outcome = transition(definition, snapshot, name, input);
  if (!outcome.ok) return snapshot;
  const { state, lane, clocks } = outcome;
  return {
    ...snapshot,
    state,
    lane,
    clocks,
    stateSince: state === snapshot.state ? snapshot.stateSince : now,
  };
}

const withClock = (definition: Definition, code: string, change: Partial<ClockRule>): Definition => ({
  ...definition,
  clocks: definition.clocks.map((rule) => (rule.code === code ? { ...rule, ...change } : rule)),
});
const withoutClock = (definition: Definition, code: string): Definition => ({
  ...definition,
  clocks: definition.clocks.filter((rule) => rule.code !== code),
});
const clockOf = (snapshot: Snapshot | null, code: string): RunningClock | undefined =>
  snapshot?.clocks.find((clock) => clock.code === code);
const lastDay = (snapshot: Snapshot | null, code: string): string | null => {
  const clock = findRunning(snapshot?.clocks ?? [], code);
  return clock ? lastDayOf(clock.dueAt) : null;
};

// Received on Monday 2 March 2026, asked for a supplement on the 4th: of the month, 28 days are left.
const received = opened(statutory, at('2026-03-02'));
const waiting = moved(statutory, received, 'request_supplement', at('2026-03-04'), '2026-03-20');
const change = { now: at('2026-03-10'), isHoliday };

describe('a case under another version', () => {
  it('has the deadline of the new rule, counted from its own beginning', () => {
    expect(lastDay(received, 'decision')).toBe('2026-04-02');
    const draft = withClock(statutory, 'decision', { period: { weeks: 2 } });
    const moved = moveToVersion(statutory, draft, received, {}, change);
    expect(lastDay(moved, 'decision')).toBe('2026-03-16');
    expect(clockOf(moved, 'decision')?.startedAt).toEqual(at('2026-03-02'));
  });

  it('goes on from now where it stood and the new rule lets it run', () => {
    expect(waiting.state).toBe('supplement_requested');
    const draft = withClock(statutory, 'decision', { stands: [] });
    const moved = moveToVersion(statutory, draft, waiting, {}, change);
    expect(clockOf(moved, 'decision')?.stops).toEqual([{ from: at('2026-03-04'), to: change.now }]);
    expect(lastDay(moved, 'decision')).toBe('2026-04-08');
  });

  it('stands from now where it ran and the new rule lets it stand', () => {
    const draft = withClock(statutory, 'decision', { stands: ['received'] });
    const moved = moveToVersion(statutory, draft, received, {}, change);
    expect(standsSince(clockOf(moved, 'decision')!)).toEqual(change.now);
    expect(lastDay(moved, 'decision')).toBe('2026-04-02');
  });

  it('has clocks without a rule, or with one that ends here, end now', () => {
    for (const draft of [
      withoutClock(statutory, 'decision'),
      withClock(statutory, 'decision', { ends: ['supplement_requested'] }),
    ]) {
      const moved = moveToVersion(statutory, draft, waiting, {}, change);
      expect(clockOf(moved, 'decision')).toMatchObject({
        endedAt: change.now,
        stops: [{ from: at('2026-03-04'), to: change.now }],
      });
    }
  });

  it('starts what its state starts and did not run, from the day it entered the state', () => {
    const draft = withoutClock(statutory, 'decision');
    const moved = moveToVersion(draft, statutory, { ...received, clocks: [] }, {}, change);
    expect(moved?.clocks.map(({ code }) => code)).toEqual(['decision']);
    expect(clockOf(moved, 'decision')).toMatchObject({ startedAt: received.stateSince, endedAt: null });
  });

  it('is placed by the mapped state', () => {
    const mapping = { supplement_requested: 'received', consulting: 'under_review' };
    const moved = moveToVersion(statutory, small, waiting, mapping, change);
    expect(moved).toMatchObject({ state: 'received', lane: 'ordinary', stateSince: waiting.stateSince });
    expect(lastDay(moved, 'decision')).toBe('2026-04-08');
    expect(clockOf(moved, 'supplement')?.endedAt).toEqual(change.now);
  });

  it('keeps its lane where there is one, and is put into the first otherwise', () => {
    const inFastTrack = { ...received, lane: 'fast_track' };
    expect(moveToVersion(statutory, statutory, inFastTrack, {}, change)?.lane).toBe('fast_track');
    expect(moveToVersion(statutory, small, inFastTrack, {}, change)?.lane).toBe('ordinary');
  });

  it.each([
    ['is gone', {}],
    ['is mapped to one that is not there', { supplement_requested: 'nowhere' }],
    ['is not mapped, though Object has such a name', JSON.parse('{"__proto__": "received"}')],
  ])('is none where its state %s', (_, mapping) => {
    expect(moveToVersion(statutory, small, waiting, mapping, change)).toBeNull();
    expect(moveToVersion(statutory, small, { ...waiting, state: 'constructor' }, mapping, change)).toBeNull();
  });

  it.each([
    [{ days: 14 }, { days: 20 }, 7, 7],
    [{ days: 14 }, { hours: 40 }, 7, 56],
    [{ hours: 8 }, { days: 2 }, 8, 1],
    [{ hours: 8 }, { days: 2 }, 9, 2],
  ])(
    'keeps an extension, in days or hours as the period is: %j to %j, %d to %d',
    (was, is, by, extendedBy) => {
      const before = withClock(statutory, 'petition', { period: was });
      const after = withClock(statutory, 'petition', { period: is });
      const [rule] = before.clocks.filter(({ code }) => code === 'petition');
      const history = { startedAt: at('2026-03-02'), stops: [], extendedBy: by, givenOn: null };
      const dueAt = deadlineOf(rule!, history, isHoliday);
      const clock: RunningClock = { code: 'petition', ...history, dueAt, endedAt: null };
      const petition = { ...received, state: 'petition_in_progress', clocks: [clock] };
      const taken = moveToVersion(before, after, petition, {}, change);
      expect(clockOf(taken, 'petition')?.extendedBy).toBe(extendedBy);
    },
  );

  it('takes a promised day over into a clock of another name, and is late at once where there is none', () => {
    const rule = { ...small.clocks[1]!, code: 'pledge' };
    const draft = { ...small, clocks: [small.clocks[0]!, rule] };
    const reviewed = moved(small, received, 'start_review', at('2026-03-05'), '2026-09-01');
    const adopted = moved(small, reviewed, 'adopt', at('2026-03-09'), '2026-09-01');
    expect(lastDay(adopted, 'promise')).toBe('2026-09-01');
    const taken = moveToVersion(small, draft, adopted, {}, change);
    expect([lastDay(taken, 'promise'), lastDay(taken, 'pledge')]).toEqual([null, '2026-09-01']);
    const unknown = moveToVersion(withoutClock(small, 'promise'), draft, adopted, {}, change);
    expect(lastDay(unknown, 'pledge')).toBe('2026-03-09');
  });
});

const anywhere: fc.Arbitrary<Snapshot> = fc
  .array(fc.record({ pick: fc.nat(), later: fc.nat({ max: 20 }) }), { maxLength: 12 })
  .map((steps) => {
    let now = at('2026-03-02');
    let snapshot = opened(statutory, now);
    for (const { pick, later } of steps) {
      now = new Date(now.getTime() + later * 86_400_000 + (pick % 3_600_000));
      const open = statutory.transitions.filter(({ from }) => from.includes(snapshot.state));
      const name = open[pick % Math.max(1, open.length)]?.name ?? 'none';
      snapshot = moved(statutory, snapshot, name, now, lastDayOf(new Date(now.getTime() + 30 * 86_400_000)));
    }
    return snapshot;
  });
const later = { now: at('2029-12-01'), isHoliday };

describe('any case', () => {
  it('is the same under the same version', () => {
    const seen = new Set<string>();
    const check = (snapshot: Snapshot): void => {
      seen.add(snapshot.state);
      expect(moveToVersion(statutory, statutory, snapshot, {}, later)).toEqual(snapshot);
    };
    fc.assert(fc.property(anywhere, check), { numRuns: 300 });
    // Some dozen; by chance fewer, and a walk that stays at the beginning would show nothing.
    expect(seen.size).toBeGreaterThan(8);
  });

  it('has under another version only clocks that its rules account for', () => {
    const target = fc.constantFrom(...small.states.map(({ code }) => code));
    const check = (snapshot: Snapshot, state: string): void => {
      const after = moveToVersion(statutory, small, snapshot, { [snapshot.state]: state }, later)!;
      expect(after.state).toBe(state);
      snapshot.clocks.forEach((clock, index) => {
        const { code, startedAt } = after.clocks[index]!;
        expect({ code, startedAt }).toEqual({ code: clock.code, startedAt: clock.startedAt });
        if (clock.endedAt) expect(after.clocks[index]).toEqual(clock);
      });
      const running = after.clocks.filter(({ endedAt }) => endedAt === null);
      expect(new Set(running.map(({ code }) => code)).size).toBe(running.length);
      for (const clock of running) {
        const rule = small.clocks.find(({ code }) => code === clock.code)!;
        expect(clock.dueAt).toEqual(deadlineOf(rule, clock, isHoliday));
        expect(standsSince(clock) !== null).toBe(rule.stands.includes(state));
        expect(rule.ends).not.toContain(state);
      }
      for (const rule of small.clocks.filter(({ starts }) => starts.includes(state)))
        expect(running.map(({ code }) => code)).toContain(rule.code);
    };
    fc.assert(fc.property(anywhere, target, check), { numRuns: 300 });
  });
});
