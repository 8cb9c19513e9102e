import { allowed, type Definition, type Facts, type Input, statutory, transition } from './index.js';

const facts: Facts = {
  isClaimed: true,
  isClaimedByActor: true,
  isOwnAgency: true,
  isInTriage: true,
  daysSinceOpened: 0,
};

function fire(name: string, state: string, change: { facts?: Partial<Facts>; promisedOn?: string } = {}) {
  const snapshot = { state, dueOn: null, clockStoppedOn: null, facts: { ...facts, ...change.facts } };
  const input: Input = {
    roles: ['reviewer'],
    fields: {
      reason: 'r',
      message: 'm',
      reply: 'r',
      agency: 'a',
      promisedOn: change.promisedOn ?? '2027-01-04',
    },
    today: '2026-11-21',
    isHoliday: () => false,
  };
  const isListed = allowed(statutory, snapshot, ['reviewer']).some((move) => move.name === name);
  return { isListed, outcome: transition(statutory, snapshot, name, input) };
}

describe('conditions about facts', () => {
  it.each([
    ['route', 'received', { isInTriage: false }, 'in_triage'],
    ['start_review', 'received', { isClaimedByActor: false }, 'claimed_by_actor'],
    ['start_review', 'received', { isOwnAgency: false }, 'own_agency'],
    ['adopt', 'under_review', { isOwnAgency: false }, 'own_agency'],
    ['decline', 'under_review', { isOwnAgency: false }, 'own_agency'],
    ['transfer', 'transferred', { isOwnAgency: false }, 'own_agency'],
    ['close_unsupplemented', 'supplement_requested', { isOwnAgency: false }, 'own_agency'],
    ['request_supplement', 'received', { isOwnAgency: false }, 'own_agency'],
    ['request_supplement', 'received', { daysSinceOpened: 8 }, 'within_days_of_opening'],
  ])('%s from %s with %j fails %s and is not listed', (name, state, changed, condition) => {
    const { isListed, outcome } = fire(name, state, { facts: changed });
    expect(isListed).toBe(false);
    expect(outcome).toMatchObject({ ok: false, code: 'workflow.condition_failed', condition });
  });

  it('allows a supplement request on the seventh day', () => {
    const { isListed, outcome } = fire('request_supplement', 'received', { facts: { daysSinceOpened: 7 } });
    expect([isListed, outcome.ok]).toEqual([true, true]);
  });
});

describe('the promised day', () => {
  it.each([
    ['2026-11-20', 'promised_in_future'],
    ['2026-11-21', 'promised_in_future'],
    ['2029-11-22', 'promised_within_years'],
    ['9999-12-31', 'promised_within_years'],
  ])('%s fails %s, though the button was there', (promisedOn, condition) => {
    const { isListed, outcome } = fire('adopt', 'under_review', { promisedOn });
    expect(isListed).toBe(true);
    const field = 'promisedOn';
    expect(outcome).toMatchObject({ ok: false, code: 'workflow.condition_failed', condition, field });
  });

  it.each(['2026-11-22', '2028-02-29', '2029-11-21'])('%s will do', (promisedOn) => {
    expect(fire('adopt', 'under_review', { promisedOn }).outcome.ok).toBe(true);
  });
});

describe('a definition nobody validated', () => {
  const withCondition = (condition: unknown): Definition => ({
    ...statutory,
    transitions: statutory.transitions.map((move) => ({ ...move, conditions: [condition] as never })),
  });
  const snapshot = { state: 'received', dueOn: null, clockStoppedOn: null, facts };
  const input: Input = { roles: ['citizen-owner'], fields: {}, today: '2026-11-21', isHoliday: () => false };

  it.each([
    { name: 'unheard_of' },
    { name: 'constructor' },
    { name: 'within_days_of_opening' },
    { name: 'within_days_of_opening', params: { days: 0.5 } },
    { name: 'promised_within_years', params: { years: 1e9 } },
    { name: 'promised_in_future' },
  ])('keeps shut what it cannot read: %j', (condition) => {
    const outcome = transition(withCondition(condition), snapshot, 'withdraw', input);
    expect(outcome).toMatchObject({
      ok: false,
      code: 'workflow.condition_failed',
      condition: condition.name,
    });
  });

  it('refuses a move into a state that does not exist, and does not list it', () => {
    const broken = { ...statutory, states: statutory.states.filter(({ code }) => code !== 'withdrawn') };
    expect(transition(broken, snapshot, 'withdraw', input)).toMatchObject({ code: 'workflow.unknown_state' });
    expect(allowed(broken, snapshot, ['citizen-owner'])).toEqual([]);
  });

  it('lists nothing for a case in a state that does not exist', () => {
    const broken = { ...statutory, states: statutory.states.filter(({ code }) => code !== 'received') };
    expect(transition(broken, snapshot, 'withdraw', input)).toMatchObject({ code: 'workflow.unknown_state' });
    expect(allowed(broken, snapshot, ['citizen-owner'])).toEqual([]);
  });

  it('does without a field that may stay empty, but reads it when it is filled in', () => {
    const optional = {
      ...statutory,
      transitions: statutory.transitions.map((move) => ({
        ...move,
        fields: [{ name: 'promisedOn' as const, required: false }],
      })),
    };
    expect(transition(optional, snapshot, 'withdraw', input).ok).toBe(true);
    const wrong = { ...input, fields: { promisedOn: 'soon' } };
    expect(transition(optional, snapshot, 'withdraw', wrong)).toMatchObject({
      code: 'workflow.field_invalid',
    });
  });
});
