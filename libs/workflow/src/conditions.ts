import { daysBetween, isCalendarDay } from './count-days.js';
import type { Bilingual, Condition, ConditionName, FieldName } from './definition.js';
import { endOfPeriod } from './due-date.js';
import type { Facts, Input } from './snapshot.js';

type Params = Record<string, number>;

interface FactRule extends Bilingual {
  about: 'facts';
  /** Names of the whole numbers it needs. */
  params: readonly string[];
  holds(facts: Facts, params: Params): boolean;
}

interface FieldRule extends Bilingual {
  about: 'fields';
  /** Names of the whole numbers it needs. */
  params: readonly string[];
  /** The field it reads: the transition must require it. */
  field: FieldName;
  holds(value: string, today: string, params: Params): boolean;
}

/** Every predicate a definition may name, and what an actor reads when it does not hold. */
const rules: Record<ConditionName, FactRule | FieldRule> = {
  claimed_by_actor: {
    about: 'facts',
    params: [],
    holds: (facts) => facts.isClaimedByActor,
    ko: '먼저 이 건을 맡아야 합니다.',
    en: 'Claim this case first.',
  },
  own_agency: {
    about: 'facts',
    params: [],
    holds: (facts) => facts.isOwnAgency,
    ko: '우리 기관의 소관이 아닙니다.',
    en: 'This case does not lie with your agency.',
  },
  in_triage: {
    about: 'facts',
    params: [],
    holds: (facts) => facts.isInTriage,
    ko: '이미 소관 기관이 정해졌습니다. 다른 기관의 일이면 이송하세요.',
    en: 'This case has an agency already. If it is another agency’s business, transfer it.',
  },
  within_days_of_opening: {
    about: 'facts',
    params: ['days'],
    holds: (facts, { days = 0 }) => facts.daysSinceOpened <= days,
    ko: '접수 후 정해진 기간이 지났습니다.',
    en: 'The time for this, counted from receipt, has passed.',
  },
  promised_in_future: {
    about: 'fields',
    params: [],
    field: 'promisedOn',
    holds: (value, today) => isCalendarDay(value) && daysBetween(today, value) > 0,
    ko: '실시 예정일은 오늘 이후여야 합니다.',
    en: 'The promised day must lie after today.',
  },
  promised_within_years: {
    about: 'fields',
    params: ['years'],
    field: 'promisedOn',
    holds: (value, today, { years = 0 }) =>
      isCalendarDay(value) && value <= endOfPeriod(today, { months: years * 12 }),
    ko: '실시 예정일이 관리기간을 벗어납니다.',
    en: 'The promised day lies beyond the years for which an adopted idea is managed.',
  },
};

/** The rule of that name; undefined for a name outside the registry, whose condition never holds. */
export function ruleOf(name: string): FactRule | FieldRule | undefined {
  return Object.hasOwn(rules, name) ? rules[name as ConditionName] : undefined;
}

/** A parameter is a whole number from 1 to 1000, so that no date it leads to leaves the calendar. */
export function isParam(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000;
}

/** The first condition that the facts alone refuse. One that reads a field is not asked here. */
export function refusedByFacts(conditions: Condition[], facts: Facts): Condition | undefined {
  return conditions.find(({ name, params = {} }) => {
    const rule = ruleOf(name);
    if (!rule?.params.every((param) => isParam(params[param]))) return true;
    return rule.about === 'facts' && !rule.holds(facts, params);
  });
}

/** The first condition that what was filled in refuses. Asked after `refusedByFacts`. */
export function refusedByFields(conditions: Condition[], input: Input): Condition | undefined {
  return conditions.find(({ name, params = {} }) => {
    const rule = ruleOf(name);
    return rule?.about === 'fields' && !rule.holds(input.fields[rule.field] ?? '', input.today, params);
  });
}
