import { instantAt } from '../clocks/seoul-time.js';
import type { Condition, Definition, Field } from '../definition/definition.js';
import { type ConditionName, conditionParams, type FieldName } from '../definition/names.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { aCase, aClock, anInput, filled, now } from './a-case.js';
import { ruleOf } from './conditions.js';
import { allowed } from './list-allowed.js';
import type { EarlierCase, Input, Snapshot } from './snapshot.js';
import { transition } from './transition.js';

interface Row {
  of?: Parameters<typeof aCase>[0];
  given?: Partial<Input>;
  holds: boolean;
}

const yes = (of: Row['of'], given?: Row['given']): Row => ({ of, given, holds: true });
const no = (of: Row['of'], given?: Row['given']): Row => ({ of, given, holds: false });
const facts = (change: Partial<Snapshot['facts']>): Row['of'] => ({ facts: change });
const fields = (change: Input['fields']): Row['given'] => ({ fields: { ...filled, ...change } });
const clocks = (...running: Snapshot['clocks']): Row['of'] => ({ clocks: running });
const at = (day: string, minute = 600, ms = 0): Date => new Date(instantAt(day, minute).getTime() + ms);
const day = (name: FieldName, value: string): Row['given'] => fields({ [name]: value });
const committee = (committeeSize: number, committeeCitizens: number): Row['given'] =>
  fields({ committeeSize, committeeCitizens });
const earlier = (...cases: [isFirst: boolean, isAnsweredToSame: boolean][]): Row['given'] => ({
  earlier: cases.map(([isFirst, isAnsweredToSame]): EarlierCase => ({ isFirst, isAnsweredToSame })),
});

const dueAt = at('2026-11-23');
const appeal = aClock('appeal', { dueAt });
const standing = aClock('appeal', { dueAt, stops: [{ from: at('2026-11-22'), to: null }] });
const resumed = aClock('appeal', { dueAt, stops: [{ from: at('2026-11-21'), to: at('2026-11-22') }] });
const ended = aClock('appeal', { dueAt: at('2027-01-01'), endedAt: at('2026-11-22') });
const aMillisecondBefore = { now: new Date(dueAt.getTime() - 1) };
const lastMoment = at('2026-11-23', 1440, -1);
const midnight = at('2026-11-24', 0);
const managedSince = (startedAt: Date): Row['of'] => clocks(aClock('management', { startedAt }));
const onFriday = (holiday: string): Partial<Input> => ({ isHoliday: (asked) => asked === holiday });

/** Monday 23 November 2026 is today, unless a row says otherwise. */
const rows: { [name in ConditionName]: [params: Condition['params'], ...rows: Row[]] } = {
  claimed_by_actor: [
    undefined,
    yes(facts({ isClaimedByActor: true })),
    no(facts({ isClaimed: true, isClaimedByActor: false })),
  ],
  own_agency: [undefined, yes(facts({ isOwnAgency: true })), no(facts({ isOwnAgency: false }))],
  other_agency: [
    undefined,
    yes(facts({ isOwnAgency: false, isInTriage: false })),
    no(facts({ isOwnAgency: true, isInTriage: false })),
    no(facts({ isOwnAgency: false, isInTriage: true })),
  ],
  in_triage: [undefined, yes(facts({ isInTriage: true })), no(facts({ isInTriage: false }))],
  has_agency: [undefined, yes(facts({ isInTriage: false })), no(facts({ isInTriage: true }))],
  routed_by_actor: [undefined, yes(facts({ isRoutedByActor: true })), no(facts({ isRoutedByActor: false }))],
  refusals_at_least: [{ count: 1 }, yes(facts({ refusals: 1 })), no(facts({ refusals: 0 }))],
  refusals_below: [{ count: 2 }, yes(facts({ refusals: 1 })), no(facts({ refusals: 2 }))],
  no_open_round: [
    undefined,
    yes(facts({ round: 'none' })),
    yes(facts({ round: 'closed' })),
    no(facts({ round: 'open' })),
  ],
  round_is_closed: [
    undefined,
    yes(facts({ round: 'closed' })),
    no(facts({ round: 'none' })),
    no(facts({ round: 'open' })),
  ],
  sent_here: [undefined, yes(facts({ isSentHere: true })), no(facts({ isSentHere: false }))],
  in_lane: [{ lane: 'fast_track' }, yes({ lane: 'fast_track' }), no({ lane: 'ordinary' }), no({ lane: '' })],
  within_days_of_opening: [
    { days: 7 },
    yes({ openedAt: at('2026-11-23') }),
    yes({ openedAt: at('2026-11-16', 0) }, { now: lastMoment }),
    no({ openedAt: at('2026-11-16', 1440, -1) }, { now: midnight }),
    // The seventh day was Sunday 22 or Saturday 21: the time is over today, on Monday.
    yes({ openedAt: at('2026-11-15') }, { now: lastMoment }),
    yes({ openedAt: at('2026-11-14') }, { now: lastMoment }),
    no({ openedAt: at('2026-11-14') }, { now: midnight }),
    // It was Friday 20, a working day or a holiday.
    no({ openedAt: at('2026-11-13') }),
    yes({ openedAt: at('2026-11-13') }, onFriday('2026-11-20')),
  ],
  clock_runs: [
    { clock: 'appeal' },
    yes(clocks(appeal), aMillisecondBefore),
    no(clocks(appeal), { now: dueAt }),
    yes(clocks(standing), { now: at('2026-12-24') }),
    no(clocks(resumed), { now: dueAt }),
    yes(clocks(ended, appeal), aMillisecondBefore),
    no(clocks(ended)),
    no(clocks(aClock('retention'))),
    no(clocks()),
  ],
  clock_has_run_out: [
    { clock: 'appeal' },
    yes(clocks(appeal), { now: dueAt }),
    no(clocks(appeal), aMillisecondBefore),
    no(clocks(standing), { now: at('2026-12-24') }),
    yes(clocks(resumed), { now: dueAt }),
    yes(clocks(ended, appeal), { now: dueAt }),
    no(clocks(ended), { now: at('2027-02-01') }),
    no(clocks(aClock('retention', { dueAt }))),
    no(clocks()),
  ],
  not_extended: [
    { clock: 'petition' },
    yes(clocks(aClock('petition'))),
    no(clocks(aClock('petition', { extendedBy: 1 }))),
    yes(clocks(aClock('petition', { extendedBy: 7, endedAt: now }), aClock('petition'))),
    no(clocks(aClock('petition', { endedAt: now }))),
    no(clocks()),
  ],
  last_reason_among: [
    { codes: ['law-missing', 'law-unclear'] },
    yes(facts({ lastReason: 'law-unclear' })),
    no(facts({ lastReason: 'law' })),
    no(facts({ lastReason: null })),
  ],
  supports_at_least: [{ count: 50 }, yes(facts({ supports: 50 })), no(facts({ supports: 49 }))],
  promised_in_future: [
    undefined,
    yes({}, day('promisedOn', '2026-11-24')),
    no({}, day('promisedOn', '2026-11-23')),
    no({}, day('promisedOn', '2025-12-31')),
    yes({}, { ...day('promisedOn', '2026-11-24'), now: lastMoment }),
    no({}, { ...day('promisedOn', '2026-11-24'), now: midnight }),
  ],
  promised_within_years: [
    { years: 3, clock: 'management' },
    yes(clocks(), day('promisedOn', '2029-11-23')),
    no(clocks(), day('promisedOn', '2029-11-24')),
    no(clocks(), day('promisedOn', '9999-12-31')),
    // Where it runs already, the years count from its beginning.
    yes(managedSince(at('2026-11-01')), day('promisedOn', '2029-11-01')),
    no(managedSince(at('2026-11-01')), day('promisedOn', '2029-11-02')),
    yes(managedSince(at('2024-02-29')), day('promisedOn', '2027-02-28')),
    no(managedSince(at('2024-02-29')), day('promisedOn', '2027-03-01')),
    yes(managedSince(at('2025-02-28', 1440, -1)), day('promisedOn', '2028-02-29')),
    no(managedSince(at('2025-03-01', 0)), day('promisedOn', '2028-03-02')),
    yes(
      clocks(aClock('management', { startedAt: at('2020-01-01'), endedAt: now })),
      day('promisedOn', '2029-11-23'),
    ),
  ],
  reason_among: [
    { codes: ['civil-petition', 'vague'] },
    yes({}, fields({ reason: 'civil-petition' })),
    no({}, fields({ reason: 'fixable-defect' })),
  ],
  respond_by_in_future: [
    undefined,
    yes({}, day('respondBy', '2026-11-24')),
    no({}, day('respondBy', '2026-11-23')),
    no({}, { ...day('respondBy', '2026-11-24'), now: midnight }),
  ],
  respond_by_within_days: [
    { days: 90 },
    yes({}, day('respondBy', '2027-02-21')),
    no({}, day('respondBy', '2027-02-22')),
    yes({}, { ...day('respondBy', '2027-02-22'), now: midnight }),
  ],
  extended_within_period: [
    { clock: 'petition' },
    yes({}, fields({ extendBy: 1 })),
    yes({}, fields({ extendBy: 14 })),
    no({}, fields({ extendBy: 15 })),
    no({}, fields({ extendBy: 0 })),
  ],
  effect_not_in_future: [
    undefined,
    yes({}, day('effectFrom', '2026-11-23')),
    no({}, day('effectFrom', '2026-11-24')),
    yes({}, { ...day('effectFrom', '2026-11-24'), now: midnight }),
  ],
  criteria_at_least: [
    { count: 2 },
    yes({}, fields({ criteria: ['national-importance', 'felt-by-many'] })),
    no({}, fields({ criteria: ['national-importance'] })),
  ],
  committee_half_citizens: [
    undefined,
    ...[
      yes({}, committee(6, 3)),
      yes({}, committee(5, 3)),
      yes({}, committee(1, 1)),
      yes({}, committee(7, 7)),
    ],
    ...[no({}, committee(5, 2)), no({}, committee(6, 2)), no({}, committee(1, 0))],
    ...[no({}, committee(0, 0)), no({}, committee(3, 4))],
  ],
  earlier_were_first: [
    undefined,
    yes({}, earlier([true, false])),
    yes({}, earlier([true, true], [true, false])),
    no({}, earlier([true, true], [false, true])),
    no({}, earlier()),
    no({}, { earlier: undefined }),
  ],
  earlier_answered: [
    { times: 2 },
    yes({}, earlier([true, true], [true, true])),
    yes({}, earlier([true, true], [true, false], [false, true])),
    no({}, earlier([true, true], [true, false])),
    no({}, earlier()),
    no({}, { earlier: undefined }),
  ],
};

/** `statutory`, where one move asks for everything and for nothing but this condition. */
function asking(condition: Condition): Definition {
  const everything = Object.keys(filled).map((name) => ({ name, required: true }) as Field);
  const [first] = statutory.transitions;
  return { ...statutory, transitions: [{ ...first!, fields: everything, conditions: [condition] }] };
}

function ask(condition: Condition, { of, given }: Omit<Row, 'holds'>) {
  const [definition, snapshot, input] = [asking(condition), aCase(of), anInput(given)];
  const isListed = allowed(definition, snapshot, input).length > 0;
  return { isListed, outcome: transition(definition, snapshot, 'route', input) };
}

describe.each(Object.keys(conditionParams) as ConditionName[])('%s', (name) => {
  const [params, ...cases] = rows[name];
  const condition = { name, ...(params && { params }) };
  const { field, ko, en } = ruleOf(name)!;

  it.each(cases.map((row, index) => [index, row.holds, row] as const))('row %i: %s', (_, holds, row) => {
    const { isListed, outcome } = ask(condition, row);
    if (holds) expect(outcome).toMatchObject({ ok: true });
    else
      expect(outcome).toEqual({
        ok: false,
        code: 'workflow.condition_failed',
        condition: name,
        field,
        ko,
        en,
      });
    // What was filled in is judged when it is sent; the rest decides whether there is a button.
    expect(isListed).toBe(holds || field !== undefined);
  });

  it('is shown both ways, and says in both languages what is wrong', () => {
    expect(new Set(cases.map(({ holds }) => holds)).size).toBe(2);
    expect([ko.length > 5, en.length > 5]).toEqual([true, true]);
  });
});

describe('an extension', () => {
  it.each([
    ['petition_transfer', 8, true],
    ['petition_transfer', 9, false],
    ['promise', 1, false],
    ['decision', 1, false],
    ['no_such_clock', 1, false],
  ])('of %s by %i: %s', (clock, extendBy, holds) => {
    const condition: Condition = { name: 'extended_within_period', params: { clock } };
    expect(ask(condition, { given: fields({ extendBy }) }).outcome.ok).toBe(holds);
  });
});
