const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A move of a life: how many days after the one before, its name, and what differs from the usual. */
const move = (days, name, change = {}) => ({ days, name, ...change });
const elsewhere = { isOwnAgency: false, isInTriage: false };

/** Lives of cases by `statutory`, as agencies lead them. Between them they use every state but the dead ends. */
const lives = [
  [
    move(0, 'route', { facts: { isInTriage: true } }),
    move(1, 'start_review'),
    move(1, 'request_supplement'),
    move(6, 'supply_supplement'),
    move(1, 'start_review'),
    move(2, 'consult'),
    move(12, 'end_consultation'),
    move(5, 'adopt'),
    move(80, 'report_slip'),
    move(60, 'implement'),
    move(20, 'observe_effect'),
    move(30, 'recommend'),
    move(400, 'record_effect'),
    move(700, 'end_management'),
  ],
  [
    move(1, 'transfer'),
    move(1, 'refuse_transfer'),
    move(1, 'refuse_again', { facts: { refusals: 1 } }),
    move(2, 'arbitrate'),
    move(2, 'start_review'),
    move(10, 'decline'),
    move(8, 'request_re_examination'),
    move(20, 'uphold'),
    move(5, 'apply_for_second_chance'),
    move(10, 'attach_opinion', { facts: elsewhere }),
    move(10, 'maintain'),
    move(200, 'point_to_policy'),
    move(15, 'recognise'),
  ],
  [
    move(2, 'request_supplement'),
    move(30, 'convert_to_petition'),
    move(0, 'transfer_petition'),
    move(1, 'extend_petition'),
    move(1, 'start_petition'),
    move(2, 'request_petition_supplement'),
    move(4, 'supply_petition_supplement'),
    move(3, 'answer_petition'),
  ],
  [
    move(1, 'start_review'),
    move(2, 'admit_to_fast_track'),
    move(9, 'put_to_vice_ministers'),
    move(9, 'confirm'),
    move(1100, 'lapse'),
  ],
  [move(1, 'start_review'), move(12, 'decline'), move(60, 'reopen'), move(20, 'adopt_after_all')],
  [move(1, 'split'), move(1, 'close_duplicate'), move(3, 'undo_merge'), move(1, 'start_review')],
  [move(3, 'withdraw')],
];

/**
 * Calls of `transition` that all succeed: each move of each life, on the case as it stands then, for cases that were
 * opened every few days over three years. Beside its own clocks a case carries what it has ended before.
 */
export function transitionCalls({ statutory, openClocks, transition, dayOf }, isHoliday) {
  const calls = [];
  for (let opened = 0; opened < 100; opened += 1)
    for (const life of lives) {
      let now = new Date(Date.UTC(2024, 0, 2, 1) + opened * 11 * DAY_MS + ((opened * 7) % 24) * HOUR_MS);
      let snapshot = openCase(statutory, openClocks(statutory, now, isHoliday), now);
      for (const { days, name, facts } of life) {
        now = new Date(now.getTime() + days * DAY_MS + HOUR_MS);
        const input = inputAt(now, dayOf(now), isHoliday);
        const given = { ...snapshot, facts: { ...snapshot.facts, ...facts } };
        const outcome = transition(statutory, given, name, input);
        if (!outcome.ok) throw new Error(`${name}: ${outcome.condition ?? outcome.field ?? outcome.code}`);
        calls.push({ snapshot: given, name, input });
        const { state, lane, mergedFrom, clocks } = outcome;
        snapshot = { ...snapshot, state, lane, mergedFrom, clocks, stateSince: now };
      }
    }
  return calls;
}

function openCase(statutory, clocks, now) {
  return {
    state: statutory.initial,
    lane: statutory.lanes[0].code,
    openedAt: now,
    stateSince: now,
    mergedFrom: null,
    clocks,
    facts: {
      isClaimed: true,
      isClaimedByActor: true,
      isOwnAgency: true,
      isInTriage: false,
      isRoutedByActor: false,
      lastReason: 'law-missing',
      supports: 12,
      refusals: 0,
      round: 'none',
    },
  };
}

function inputAt(now, today, isHoliday) {
  const dayAfter = (days) => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  const earlier = [{ isFirst: true, isAnsweredToSame: true }];
  return {
    roles: ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'],
    fields: {
      reason: 'civil-petition',
      message: '도면을 더해 주세요.',
      reply: '내년 상반기에 시행합니다.',
      agency: 'mois',
      promisedOn: dayAfter(200),
      owner: '민원제도과',
      respondBy: dayAfter(14),
      criteria: ['national-importance'],
      sameAs: ['2026-000123'],
      newTitle: '정류장 의자',
      excerpt: '의자를 놓아 주세요.',
      committeeSize: 7,
      committeeCitizens: 4,
      meetingOn: dayAfter(10),
      extendBy: 7,
      effectFrom: dayAfter(-10),
      grade: 'excellent',
      amount: 1_200_000,
    },
    now,
    isHoliday,
    isSigned: true,
    earlier,
  };
}
