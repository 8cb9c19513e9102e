import fc from 'fast-check';
import {
  allowed,
  dueDate,
  type Facts,
  type Input,
  type Role,
  type Snapshot,
  statutory,
  transition,
  validate,
} from './index.js';

const isHoliday = (day: string) => day.endsWith('-01-01') || day.endsWith('-10-03');
const everyRole: Role[] = ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'];
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const isClosed = (day: string) => [0, 6].includes(new Date(day).getUTCDay()) || isHoliday(day);

interface Step {
  pick: number;
  later: number;
  roles: Role[];
  facts: Facts;
}

/** One attempt: which of the listed moves, how many days later, by whom, and what is true then. */
const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(),
  later: fc.nat({ max: 40 }),
  roles: fc.subarray(everyRole),
  facts: fc.record({
    isClaimed: fc.boolean(),
    isClaimedByActor: fc.boolean(),
    isOwnAgency: fc.boolean(),
    isInTriage: fc.boolean(),
    daysSinceOpened: fc.nat({ max: 12 }),
  }),
});
const opening = fc.nat({ max: 3000 }).map((days) => dayAfter('2020-01-01', days));
const codes = statutory.states.map(({ code }) => code);

describe('a case that goes any way it may', () => {
  it('never leaves the definition, and its clock stays true', () => {
    let ends = 0;
    const walk = (openedOn: string, steps: Step[]) => {
      let today = openedOn;
      let at: Omit<Snapshot, 'facts'> = {
        state: statutory.initial,
        dueOn: dueDate(openedOn, statutory.clock, isHoliday),
        clockStoppedOn: null,
      };
      for (const { pick, later, roles, facts } of steps) {
        today = dayAfter(today, later);
        const snapshot = { ...at, facts };
        const listed = allowed(statutory, snapshot, roles);
        const state = statutory.states.find(({ code }) => code === at.state);
        if (state?.kind === 'final') {
          ends += 1;
          expect(listed).toEqual([]);
          return;
        }
        const move = listed[pick % Math.max(1, listed.length)];
        if (!move) continue;
        const fields = {
          reason: 'r',
          message: 'm',
          reply: 'r',
          agency: 'a',
          promisedOn: dayAfter(today, 30),
        };
        const outcome = transition(statutory, snapshot, move.name, { roles, fields, today, isHoliday });
        if (!outcome.ok) throw new Error(`${move.name} was listed but refused: ${outcome.code}`);
        expect(codes).toContain(outcome.state);
        expect(outcome.state).toBe(move.to);
        const stands = statutory.states.find(({ code }) => code === outcome.state)?.clock === 'stopped';
        expect(outcome.clockStoppedOn !== null).toBe(stands);
        expect(outcome.dueOn !== null && at.dueOn !== null && outcome.dueOn >= at.dueOn).toBe(true);
        expect(isClosed(outcome.dueOn ?? '')).toBe(false);
        at = { state: outcome.state, dueOn: outcome.dueOn, clockStoppedOn: outcome.clockStoppedOn };
      }
    };
    fc.assert(fc.property(opening, fc.array(step, { maxLength: 30 }), walk), { numRuns: 400 });
    expect(ends).toBeGreaterThan(50);
  });

  it('lists exactly the moves that only the form can still refuse', () => {
    const attempt = (state: string, roles: Role[], facts: Facts) => {
      const snapshot = { state, dueOn: '2026-12-21', clockStoppedOn: null, facts };
      const listed = allowed(statutory, snapshot, roles).map(({ name }) => name);
      const fields = { reason: 'r', message: 'm', reply: 'r', agency: 'a', promisedOn: '2026-12-01' };
      const input: Input = { roles, fields, today: '2026-11-21', isHoliday };
      for (const { name } of statutory.transitions)
        expect([name, transition(statutory, snapshot, name, input).ok]).toEqual([
          name,
          listed.includes(name),
        ]);
    };
    const facts = step.map((one) => one.facts);
    fc.assert(fc.property(fc.constantFrom(...codes), fc.subarray(everyRole), facts, attempt));
  });

  it('never throws, whatever it is given', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(...codes, 'adopt', 'withdraw', '2026-11-21', '__proto__'),
    );
    const dates = fc.option(text, { nil: null });
    const attempt = (
      state: string,
      name: string,
      today: string,
      dueOn: string | null,
      stopped: string | null,
    ) => {
      const facts = {
        isClaimed: true,
        isClaimedByActor: true,
        isOwnAgency: true,
        isInTriage: true,
        daysSinceOpened: NaN,
      };
      const snapshot = { state, dueOn, clockStoppedOn: stopped, facts };
      const input: Input = { roles: everyRole, fields: { reply: name, promisedOn: today }, today, isHoliday };
      expect(typeof transition(statutory, snapshot, name, input).ok).toBe('boolean');
    };
    fc.assert(fc.property(text, text, text, dates, dates, attempt), { numRuns: 500 });
  });
});

describe('a definition with names put out of place', () => {
  it('is judged without throwing', () => {
    const shuffled = fc.array(
      fc.record({ from: fc.subarray(codes), to: fc.constantFrom(...codes, 'gone') }),
      {
        minLength: 9,
        maxLength: 9,
      },
    );
    const judge = (ends: { from: string[]; to: string }[]) => {
      const transitions = statutory.transitions.map((move, index) => ({ ...move, ...ends[index] }));
      for (const { place, ko, en } of validate({ ...statutory, transitions }))
        expect([place, ko, en].every((part) => part.length > 0)).toBe(true);
    };
    fc.assert(fc.property(shuffled, judge));
  });
});
