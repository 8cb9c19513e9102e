import { ruleOf } from './conditions.js';
import type { Bilingual, FieldName } from './definition.js';

/** Why a move was refused. Stable: screens, clients and tests rely on these. */
export type DeclineCode =
  | 'workflow.unknown_transition'
  | 'workflow.unknown_state'
  | 'workflow.not_from_here'
  | 'workflow.role_not_allowed'
  | 'workflow.field_required'
  | 'workflow.field_invalid'
  | 'workflow.condition_failed'
  | 'workflow.date_invalid';

/** A refusal, with what to tell the actor in both languages. */
export interface Declined extends Bilingual {
  ok: false;
  code: DeclineCode;
  /** The field to correct. */
  field?: string;
  /** The condition that does not hold. */
  condition?: string;
}

const texts: Record<DeclineCode, Bilingual> = {
  'workflow.unknown_transition': {
    ko: '이 업무 흐름에 없는 처리입니다.',
    en: 'This workflow has no such move.',
  },
  'workflow.unknown_state': {
    ko: '이 업무 흐름에 없는 상태가 쓰였습니다.',
    en: 'A state is named that this workflow does not have.',
  },
  'workflow.not_from_here': {
    ko: '지금 상태에서는 할 수 없는 처리입니다.',
    en: 'This move is not possible in the present state.',
  },
  'workflow.role_not_allowed': {
    ko: '이 처리를 할 권한이 없습니다.',
    en: 'Your role does not allow this move.',
  },
  'workflow.field_required': { ko: '꼭 채워야 하는 항목이 비어 있습니다', en: 'Fill this in' },
  'workflow.field_invalid': { ko: '달력에 있는 날짜를 적어 주세요', en: 'Give a day that the calendar has' },
  'workflow.condition_failed': { ko: '조건이 맞지 않습니다.', en: 'A condition does not hold.' },
  'workflow.date_invalid': {
    ko: '오늘 날짜나 건에 적힌 날짜가 올바르지 않습니다.',
    en: 'Today, or a date kept with the case, is not a calendar day.',
  },
};

const fieldLabels: Record<FieldName, Bilingual> = {
  reason: { ko: '사유', en: 'reason' },
  message: { ko: '제안자에게 알릴 내용', en: 'message to the proposer' },
  reply: { ko: '답변', en: 'reply' },
  promisedOn: { ko: '실시 예정일', en: 'promised day' },
  agency: { ko: '소관 기관', en: 'agency' },
};

export function decline(code: DeclineCode): Declined {
  return { ok: false, code, ...texts[code] };
}

export function declineField(
  code: 'workflow.field_required' | 'workflow.field_invalid',
  field: FieldName,
): Declined {
  const { ko, en } = texts[code];
  const label = Object.hasOwn(fieldLabels, field) ? fieldLabels[field] : { ko: field, en: field };
  return { ok: false, code, field, ko: `${ko}: ${label.ko}`, en: `${en}: ${label.en}` };
}

export function declineCondition(name: string): Declined {
  const rule = ruleOf(name);
  const { ko, en } = rule ?? texts['workflow.condition_failed'];
  const field = rule?.about === 'fields' ? { field: rule.field } : {};
  return { ok: false, code: 'workflow.condition_failed', condition: name, ...field, ko, en };
}
