import { daysSinceOpened } from '../clocks/count-days.js';
import { findRunning, standsSince } from '../clocks/running-clock.js';
import { dayOf } from '../clocks/seoul-time.js';
import type { ConditionName } from '../definition/names.js';
import type { FactRule } from './conditions.js';

/** Predicates about the case and the actor, and what an actor reads where one does not hold. */
export const factRules = {
  claimed_by_actor: {
    holds: ({ facts }) => facts.isClaimedByActor,
    ko: '먼저 이 건을 맡아야 합니다.',
    en: 'Claim this case first.',
  },
  own_agency: {
    holds: ({ facts }) => facts.isOwnAgency,
    ko: '우리 기관의 소관이 아닙니다.',
    en: 'This case does not lie with your agency.',
  },
  other_agency: {
    holds: ({ facts }) => !facts.isInTriage && !facts.isOwnAgency,
    ko: '결정한 기관이 아닌 다른 기관에서 해야 합니다.',
    en: 'Somebody outside the agency that decided must do this.',
  },
  in_triage: {
    holds: ({ facts }) => facts.isInTriage,
    ko: '이미 소관 기관이 정해졌습니다. 다른 기관의 일이면 이송하세요.',
    en: 'This case has an agency already. If it is another agency’s business, transfer it.',
  },
  has_agency: {
    holds: ({ facts }) => !facts.isInTriage,
    ko: '먼저 소관 기관을 정해야 합니다.',
    en: 'Assign an agency first.',
  },
  routed_by_actor: {
    holds: ({ facts }) => facts.isRoutedByActor,
    ko: '소관을 지정한 본인만, 그 뒤로 아무도 이 건을 맡거나 처리하지 않았을 때 취소할 수 있습니다.',
    en: 'Only whoever assigned the agency can take that back, and only while nobody has claimed or moved the case.',
  },
  in_lane: {
    holds: ({ lane }, _, params) => lane === params.lane,
    ko: '이 경로에 있는 건이 아닙니다.',
    en: 'This case is not in that lane.',
  },
  within_days_of_opening: {
    holds: ({ openedAt }, { now, isHoliday }, params) =>
      daysSinceOpened(dayOf(openedAt), dayOf(now), isHoliday) <= Number(params.days),
    ko: '접수 후 정해진 기간이 지났습니다.',
    en: 'The time for this, counted from receipt, has passed.',
  },
  clock_runs: {
    holds: ({ clocks }, { now }, params) => {
      const clock = findRunning(clocks, String(params.clock));
      // While it stands its time does not pass.
      return clock !== undefined && (standsSince(clock) !== null || now < clock.dueAt);
    },
    ko: '이 일을 할 수 있는 기간이 지났습니다.',
    en: 'The time within which this can be done has passed.',
  },
  clock_has_run_out: {
    holds: ({ clocks }, { now }, params) => {
      const clock = findRunning(clocks, String(params.clock));
      return clock !== undefined && standsSince(clock) === null && now >= clock.dueAt;
    },
    ko: '정해진 기간이 아직 끝나지 않았습니다.',
    en: 'The time that was set has not run out yet.',
  },
  not_extended: {
    holds: ({ clocks }, _, params) => findRunning(clocks, String(params.clock))?.extendedBy === 0,
    ko: '기간은 한 번만 연장할 수 있습니다.',
    en: 'A period can be extended only once.',
  },
  last_reason_among: {
    holds: ({ facts }, _, params) => (params.codes as string[]).includes(facts.lastReason ?? ''),
    ko: '이 사유로 결정된 건에는 할 수 없습니다.',
    en: 'This is not open to a case that was decided on this ground.',
  },
  supports_at_least: {
    holds: ({ facts }, _, params) => facts.supports >= Number(params.count),
    ko: '공감 수가 아직 모자랍니다.',
    en: 'Not enough people support this yet.',
  },
  refusals_at_least: {
    holds: ({ facts }, _, params) => facts.refusals >= Number(params.count),
    ko: '소관이 아니라고 한 기관이 아직 그만큼 없습니다.',
    en: 'Not so many agencies have refused the case yet.',
  },
  refusals_below: {
    holds: ({ facts }, _, params) => facts.refusals < Number(params.count),
    ko: '이미 여러 기관이 소관이 아니라고 했거나 조정이 끝난 건이라 할 수 없습니다.',
    en: 'Several agencies have refused the case, or it was arbitrated: this is no longer possible.',
  },
  no_open_round: {
    holds: ({ facts }) => facts.round !== 'open',
    ko: '진행 중인 심사가 있습니다. 먼저 심사를 마쳐 주세요.',
    en: 'A round of review is under way. Close it first.',
  },
  round_is_closed: {
    holds: ({ facts }) => facts.round === 'closed',
    ko: '먼저 심사위원의 평가를 마쳐야 합니다.',
    en: 'A round of review must be held and closed first.',
  },
  sent_here: {
    holds: ({ facts }) => facts.isSentHere,
    ko: '다른 정부에서 이송받은 건이 아닙니다.',
    en: 'No other government sent this case here.',
  },
} as const satisfies Partial<Record<ConditionName, FactRule>>;
