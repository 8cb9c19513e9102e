import type { RunningClock } from '../clocks/running-clock.js';
import { instantAt } from '../clocks/seoul-time.js';
import { type Role, roles } from '../definition/names.js';
import type { Input, Snapshot } from './snapshot.js';

/** Monday 23 November 2026, ten o'clock in Seoul. */
export const now = instantAt('2026-11-23', 600);

/** Something right for every field. */
export const filled: Input['fields'] = {
  reason: 'civil-petition',
  message: '도면을 더해 주세요.',
  reply: '내년 상반기에 시행합니다.',
  agency: 'mois',
  promisedOn: '2027-03-02',
  owner: '민원제도과',
  respondBy: '2026-12-07',
  criteria: ['national-importance'],
  sameAs: ['2026-000123', '2026-000124'],
  newTitle: '버스 정류장의 의자',
  excerpt: '정류장에 의자를 놓아 주세요.',
  committeeSize: 6,
  committeeCitizens: 3,
  meetingOn: '2026-12-01',
  extendBy: 7,
  effectFrom: '2026-11-02',
  grade: 'excellent',
  amount: 1_200_000,
  government: 'jeonju',
  governments: ['jeonju', 'jeju'],
};

export function aClock(code: string, change: Partial<RunningClock> = {}): RunningClock {
  return {
    code,
    startedAt: instantAt('2026-11-20', 600),
    dueAt: instantAt('2026-12-21'),
    stops: [],
    extendedBy: 0,
    givenOn: null,
    endedAt: null,
    ...change,
  };
}

/** A clock whose time was over three days ago. */
export const anEndedPeriod = (code: string): RunningClock => aClock(code, { dueAt: instantAt('2026-11-21') });

type Change = Partial<Omit<Snapshot, 'facts'>> & { facts?: Partial<Snapshot['facts']> };

/**
 * A case received last Friday for which every fact allows whatever the state does. Only what asks for another agency
 * than its own is refused.
 */
export function aCase(change: Change = {}): Snapshot {
  const runOut = ['supplement', 'effect', 'management'].map(anEndedPeriod);
  const running = ['decision', 'appeal', 'retention', 'petition', 'petition_transfer'].map((code) =>
    aClock(code),
  );
  return {
    state: 'received',
    lane: 'fast_track',
    openedAt: instantAt('2026-11-20', 600),
    stateSince: instantAt('2026-11-20', 600),
    mergedFrom: 'under_review',
    clocks: [...running, ...runOut],
    ...change,
    facts: {
      isClaimed: true,
      isClaimedByActor: true,
      isOwnAgency: true,
      isInTriage: true,
      isRoutedByActor: true,
      lastReason: 'law-missing',
      supports: 50,
      refusals: 0,
      round: 'closed',
      isSentHere: true,
      ...change.facts,
    },
  };
}

/** Somebody who holds every role, fills in everything and names two earlier ideas that were answered. */
export function anInput(change: Partial<Input> = {}): Input {
  const earlier = [
    { isFirst: true, isAnsweredToSame: true },
    { isFirst: true, isAnsweredToSame: true },
  ];
  return {
    roles: [...roles] satisfies Role[],
    fields: filled,
    now,
    isHoliday: () => false,
    earlier,
    ...change,
  };
}
