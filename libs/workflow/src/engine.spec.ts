import { allowed, type Input, type Role, type Snapshot, statutory, transition } from './index.js';

const everyRole: Role[] = ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'];
const filled = {
  reason: 'fixable_defect',
  message: '도면을 더해 주세요.',
  reply: '내년 상반기에 시행합니다.',
  promisedOn: '2027-03-02',
  agency: 'mois',
};

function aSnapshot(
  change: Partial<Omit<Snapshot, 'facts'>> & { facts?: Partial<Snapshot['facts']> } = {},
): Snapshot {
  const facts = {
    isClaimed: true,
    isClaimedByActor: true,
    isOwnAgency: true,
    isInTriage: true,
    daysSinceOpened: 3,
    ...change.facts,
  };
  return { state: 'received', dueOn: '2026-12-21', clockStoppedOn: null, ...change, facts };
}

function anInput(change: Partial<Input> = {}): Input {
  return { roles: everyRole, fields: filled, today: '2026-11-21', isHoliday: () => false, ...change };
}

const fire = (name: string, snapshot: Snapshot, input = anInput()) =>
  transition(statutory, snapshot, name, input);

/** Every move that the decree knows, as from → to. Whatever is not here is refused. */
const moves: Record<string, Record<string, string>> = {
  received: {
    route: 'received',
    start_review: 'under_review',
    request_supplement: 'supplement_requested',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  supplement_requested: {
    supply_supplement: 'received',
    close_unsupplemented: 'closed',
    withdraw: 'withdrawn',
  },
  transferred: {
    start_review: 'under_review',
    request_supplement: 'supplement_requested',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  under_review: {
    adopt: 'adopted',
    decline: 'not_adopted',
    request_supplement: 'supplement_requested',
    transfer: 'transferred',
    withdraw: 'withdrawn',
  },
  adopted: {},
  not_adopted: {},
  closed: {},
  withdrawn: {},
};
const names = [...new Set(Object.values(moves).flatMap((row) => Object.keys(row)))];
const pairs = Object.entries(moves).flatMap(([state, row]) =>
  names.map((name) => [state, name, row[name] ?? null] as const),
);

describe('which move starts where', () => {
  it('knows the same moves and states as the table', () => {
    expect(statutory.transitions.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(statutory.states.map(({ code }) => code).sort()).toEqual(Object.keys(moves).sort());
  });

  it.each(pairs)('%s, %s → %s', (state, name, to) => {
    const outcome = fire(name, aSnapshot({ state }));
    if (to === null) expect(outcome).toMatchObject({ ok: false, code: 'workflow.not_from_here' });
    else expect(outcome).toMatchObject({ ok: true, state: to });
  });

  it('refuses a move and a state that it does not know', () => {
    expect(fire('approve', aSnapshot())).toMatchObject({ ok: false, code: 'workflow.unknown_transition' });
    expect(fire('__proto__', aSnapshot())).toMatchObject({ ok: false, code: 'workflow.unknown_transition' });
    expect(fire('route', aSnapshot({ state: 'lost' }))).toMatchObject({ code: 'workflow.unknown_state' });
  });
});

/** Who may fire what. */
const who: Record<string, Role[]> = {
  route: ['system', 'reviewer', 'lead', 'administrator'],
  start_review: ['reviewer', 'lead'],
  adopt: ['reviewer', 'lead'],
  decline: ['reviewer', 'lead'],
  request_supplement: ['reviewer', 'lead'],
  supply_supplement: ['citizen-owner'],
  close_unsupplemented: ['reviewer', 'lead'],
  transfer: ['reviewer', 'lead'],
  withdraw: ['citizen-owner'],
};
const whoPairs = names.flatMap((name) =>
  everyRole.map((role) => [name, role, who[name]?.includes(role)] as const),
);
const startOf = (name: string) => Object.keys(moves).find((state) => moves[state]?.[name]) ?? '';

describe('who may fire a move', () => {
  it.each(whoPairs)('%s by %s: %s', (name, role, mayFire) => {
    const outcome = fire(name, aSnapshot({ state: startOf(name) }), anInput({ roles: [role] }));
    if (mayFire) expect(outcome.ok).toBe(true);
    else expect(outcome).toMatchObject({ ok: false, code: 'workflow.role_not_allowed' });
  });

  it('lets nobody without a role do anything', () => {
    expect(fire('withdraw', aSnapshot(), anInput({ roles: [] }))).toMatchObject({
      code: 'workflow.role_not_allowed',
    });
  });
});

const needed: Record<string, string[]> = {
  route: ['agency'],
  start_review: [],
  adopt: ['reply', 'promisedOn'],
  decline: ['reason', 'reply'],
  request_supplement: ['reason', 'message'],
  supply_supplement: [],
  close_unsupplemented: ['reason', 'message'],
  transfer: ['agency', 'reason', 'message'],
  withdraw: [],
};
const fieldPairs = names.flatMap((name) =>
  Object.keys(filled).map((field) => [name, field, needed[name]?.includes(field)] as const),
);

describe('what must be filled in', () => {
  it.each(fieldPairs)('%s without %s, required: %s', (name, field, isNeeded) => {
    const input = anInput({ fields: { ...filled, [field]: undefined } });
    const outcome = fire(name, aSnapshot({ state: startOf(name) }), input);
    if (isNeeded) expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_required', field });
    else expect(outcome.ok).toBe(true);
  });

  it.each(['', '   ', '\n\t', '\u3164', '\u200b \u00a0'])('takes %j for nothing', (reply) => {
    const outcome = fire(
      'adopt',
      aSnapshot({ state: 'under_review' }),
      anInput({ fields: { ...filled, reply } }),
    );
    expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_required', field: 'reply' });
  });

  it.each(['2027-02-29', '2027-13-01', '2027-3-2', '내년 봄', '2027-03-02T00:00:00Z', '0000-01-01'])(
    'refuses %s as a promised day',
    (promisedOn) => {
      const input = anInput({ fields: { ...filled, promisedOn } });
      const outcome = fire('adopt', aSnapshot({ state: 'under_review' }), input);
      expect(outcome).toMatchObject({ ok: false, code: 'workflow.field_invalid', field: 'promisedOn' });
    },
  );

  it('says in both languages what is missing', () => {
    const outcome = fire('route', aSnapshot(), anInput({ fields: {} }));
    expect(outcome).toMatchObject({
      ko: expect.stringContaining('소관 기관'),
      en: expect.stringContaining('agency'),
    });
  });
});

describe('effects', () => {
  it.each([
    ['route', ['assign_agency']],
    ['transfer', ['assign_agency', 'release_claim', 'notify_citizen']],
    ['adopt', ['publish_reply', 'notify_citizen']],
    ['decline', ['publish_reply', 'notify_citizen']],
    ['request_supplement', ['notify_citizen']],
    ['start_review', []],
  ])('%s brings %j', (name, effects) => {
    expect(fire(name, aSnapshot({ state: startOf(name) }))).toMatchObject({ ok: true, effects });
  });
});

describe('allowed', () => {
  it.each(pairs)('%s, %s: listed exactly when it may be fired', (state, name, to) => {
    const listed = allowed(statutory, aSnapshot({ state }), everyRole).find((move) => move.name === name);
    expect(listed?.to ?? null).toBe(to);
  });

  it('shows a reviewer of another agency nothing', () => {
    const elsewhere = aSnapshot({ state: 'under_review', facts: { isOwnAgency: false } });
    expect(allowed(statutory, elsewhere, ['reviewer'])).toEqual([]);
  });

  it('carries what a button needs', () => {
    const moves = allowed(statutory, aSnapshot({ state: 'under_review' }), ['reviewer']);
    expect(moves.map(({ name }) => name)).toEqual(['adopt', 'decline', 'request_supplement', 'transfer']);
    expect(moves[0]).toEqual({
      name: 'adopt',
      label: { ko: '채택', en: 'Adopt' },
      tone: 'primary',
      fields: [
        { name: 'reply', required: true },
        { name: 'promisedOn', required: true },
      ],
      to: 'adopted',
    });
  });
});
