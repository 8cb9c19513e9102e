import type { Bilingual } from '../definition/definition.js';
import type { FieldName } from '../definition/names.js';
import { ruleOf } from './conditions.js';

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
  'workflow.field_invalid': { ko: '형식이 맞지 않습니다', en: 'This has the wrong form' },
  'workflow.condition_failed': { ko: '조건이 맞지 않습니다.', en: 'A condition does not hold.' },
  'workflow.date_invalid': {
    ko: '지금 시각이 올바르지 않습니다.',
    en: 'The present time is none.',
  },
};

const fieldLabels: Record<FieldName, Bilingual> = {
  reason: { ko: '사유', en: 'reason' },
  message: { ko: '제안자에게 알릴 내용', en: 'message to the proposer' },
  reply: { ko: '답변', en: 'reply' },
  agency: { ko: '소관 기관', en: 'agency' },
  promisedOn: { ko: '실시 예정일', en: 'promised day' },
  owner: { ko: '실시 부서', en: 'department in charge' },
  respondBy: { ko: '회신 기한', en: 'last day for an answer' },
  criteria: { ko: '해당 기준', en: 'criteria met' },
  sameAs: { ko: '같은 제안의 접수번호', en: 'tracking numbers of the same idea' },
  newTitle: { ko: '나눌 제안의 제목', en: 'title of the new idea' },
  excerpt: { ko: '나눌 부분', en: 'part that becomes a new idea' },
  committeeSize: { ko: '심사위원 수', en: 'members of the committee' },
  committeeCitizens: { ko: '공무원이 아닌 심사위원 수', en: 'members who are no officials' },
  meetingOn: { ko: '회의 날짜', en: 'day of the meeting' },
  extendBy: { ko: '연장 기간', en: 'extension' },
  effectFrom: { ko: '성과가 처음 나타난 날', en: 'day on which the effect first showed' },
  grade: { ko: '성과 등급', en: 'grade of the effect' },
  amount: { ko: '절감·증대 금액', en: 'amount saved or earned' },
  government: { ko: '정부', en: 'Government' },
  governments: { ko: '추천할 정부', en: 'Governments' },
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
  return {
    ok: false,
    code: 'workflow.condition_failed',
    condition: name,
    ...(rule?.field && { field: rule.field }),
    ko,
    en,
  };
}
