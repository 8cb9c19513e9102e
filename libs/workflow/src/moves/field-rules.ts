import { endOfCivilPeriod } from '../clocks/civil-period.js';
import { addDays, isCalendarDay } from '../clocks/count-days.js';
import { findRunning } from '../clocks/running-clock.js';
import { dayOf } from '../clocks/seoul-time.js';
import type { ConditionName, FieldName } from '../definition/names.js';
import type { FieldRule } from './conditions.js';
import type { Input } from './snapshot.js';

/** Predicates about what was filled in, and what an actor reads where one does not hold. */
export const fieldRules = {
  reason_among: {
    field: 'reason',
    holds: ({ fields }, _, params) => (params.codes as string[]).includes(String(fields.reason)),
    ko: '이 처리에 쓸 수 있는 사유를 골라 주세요.',
    en: 'Choose a ground on which this can be done.',
  },
  promised_in_future: {
    field: 'promisedOn',
    holds: (input) => fits(input, 'promisedOn', (day) => day > dayOf(input.now)),
    ko: '실시 예정일은 오늘 이후여야 합니다.',
    en: 'The promised day must lie after today.',
  },
  promised_within_years: {
    field: 'promisedOn',
    // 국민 제안 규정 §10②, §22: the years count from the adoption, with which the named clock starts, also when the
    // day is moved later.
    holds: (input, { clocks }, params) => {
      const managed = findRunning(clocks, String(params.clock));
      const last = endOfCivilPeriod(dayOf(managed?.startedAt ?? input.now), { years: Number(params.years) });
      return fits(input, 'promisedOn', (day) => day <= last);
    },
    ko: '실시 예정일이 관리기간을 벗어납니다.',
    en: 'The promised day lies beyond the years for which an adopted idea is managed.',
  },
  respond_by_in_future: {
    field: 'respondBy',
    holds: (input) => fits(input, 'respondBy', (day) => day > dayOf(input.now)),
    ko: '회신 기한은 오늘 이후여야 합니다.',
    en: 'The last day for an answer must lie after today.',
  },
  respond_by_within_days: {
    field: 'respondBy',
    holds: (input, _, params) =>
      fits(input, 'respondBy', (day) => day <= addDays(dayOf(input.now), Number(params.days))),
    ko: '회신 기한이 너무 깁니다.',
    en: 'The last day for an answer is too far away.',
  },
  extended_within_period: {
    field: 'extendBy',
    // 민원처리법 시행령 §21①: by the length of the period itself at the most.
    holds: ({ fields }, _, params, rules) => {
      const { hours, days = 0 } = rules.find(({ code }) => code === params.clock)?.period ?? {};
      const by = Number(fields.extendBy);
      return by > 0 && by <= (hours ?? days);
    },
    ko: '처음 기간보다 길게 연장할 수 없습니다.',
    en: 'A period cannot be extended by more than its own length.',
  },
  effect_not_in_future: {
    field: 'effectFrom',
    holds: (input) => fits(input, 'effectFrom', (day) => day <= dayOf(input.now)),
    ko: '성과가 나타난 날은 오늘까지의 날짜여야 합니다.',
    en: 'The day on which the effect showed cannot lie in the future.',
  },
  criteria_at_least: {
    field: 'criteria',
    holds: ({ fields }, _, params) => listOf(fields.criteria).length >= Number(params.count),
    ko: '해당하는 기준을 골라 주세요.',
    en: 'Choose the criteria that are met.',
  },
  committee_half_citizens: {
    field: 'committeeCitizens',
    // 국민 제안 규정 §8③: at least half of the committee are citizens who are no officials.
    holds: ({ fields }) => {
      const [size, citizens] = [Number(fields.committeeSize), Number(fields.committeeCitizens)];
      return size > 0 && citizens <= size && citizens * 2 >= size;
    },
    ko: '심사위원회의 절반 이상은 공무원이 아닌 국민이어야 합니다.',
    en: 'At least half of the review committee must be citizens who are no officials.',
  },
  earlier_were_first: {
    field: 'sameAs',
    // 국민 제안 규정 §6③: of two that say the same, the one received first goes before.
    holds: ({ earlier = [] }) => earlier.length > 0 && earlier.every(({ isFirst }) => isFirst),
    ko: '먼저 접수된 제안의 번호를 적어 주세요.',
    en: 'Name an idea that was received earlier than this one.',
  },
  earlier_answered: {
    field: 'sameAs',
    // 국민 제안 규정 §6⑦: a repetition may be closed once the proposer was answered so often.
    holds: ({ earlier = [] }, _, params) =>
      earlier.filter(({ isAnsweredToSame }) => isAnsweredToSame).length >= Number(params.times),
    ko: '같은 제안자에게 이미 답한 같은 제안이 정해진 수만큼 있어야 합니다.',
    en: 'Name as many ideas of the same proposer as must have been answered before.',
  },
} as const satisfies Partial<Record<ConditionName, FieldRule>>;

/** Was a day filled in, and is it such a one? What is no day fits nowhere. */
function fits({ fields }: Input, name: FieldName, isSuch: (day: string) => boolean): boolean {
  const day = fields[name];
  return isCalendarDay(day) && isSuch(day);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
