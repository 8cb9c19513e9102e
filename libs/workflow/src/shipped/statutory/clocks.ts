import type { ClockRule } from '../../definition/definition.js';
import { label } from '../build.js';
import { appeal, reExaminationClock, retention } from '../declined.js';

const decided = ['adopted', 'confirmed', 'not_adopted'];
const ended = ['closed', 'duplicate', 'repeat_closed', 'sent_on', 'sent_back', 'withdrawn'];
const promised = ['adopted', 'confirmed'];

/** § of 국민 제안 규정, unless another law is named. */
export const clocks: ClockRule[] = [
  {
    code: 'decision', // §10①: one month from receipt, of a call from its closing day. There is no extension.
    label: label('결정 기한', 'Decision'),
    counting: 'civil',
    period: { months: 1 },
    party: 'agency',
    starts: ['received'],
    stands: ['supplement_requested', 'consulting'], // §6②, §9④
    ends: [...decided, ...ended, 'petition_received'],
    remindDaysBefore: 5,
    escalateDaysAfter: 7,
    isPublic: true,
  },
  {
    code: 'supplement', // §6②: a suitable time that the agency sets
    label: label('보완 기한', 'Supplement'),
    counting: 'civil',
    given: 'respondBy',
    party: 'proposer',
    starts: ['supplement_requested'],
    stands: [],
    ends: ['received', ...ended, 'petition_received'],
    remindDaysBefore: 2,
    escalateDaysAfter: 7, // the agency closes the idea or goes on: nobody else would notice
    isPublic: true,
  },
  {
    code: 'consultation', // §9④: within three weeks of the request
    label: label('의견 회신 기한', 'Opinions'),
    counting: 'civil',
    period: { weeks: 3 },
    party: 'consulted',
    starts: ['consulting'],
    stands: [],
    ends: ['under_review', ...ended],
    remindDaysBefore: 3,
    isPublic: true,
  },
  {
    ...appeal,
    stands: [...appeal.stands, 'second_chance', 'recognition_review'],
    ends: [...appeal.ends, 'recognised'],
  },
  reExaminationClock,
  {
    code: 'promise', // §11: the day that the proposer was told
    label: label('실시 예정일', 'Promised day'),
    counting: 'civil',
    given: 'promisedOn',
    party: 'agency',
    starts: promised,
    stands: [],
    ends: ['implemented', 'lapsed'],
    remindDaysBefore: 30,
    escalateDaysAfter: 14,
    isPublic: true,
  },
  {
    code: 'management', // §22: three years from the decision
    label: label('관리 기간', 'Management'),
    counting: 'civil',
    period: { years: 3 },
    party: 'nobody',
    starts: promised,
    stands: [],
    ends: ['completed', 'lapsed'],
    atDue: ['end_management', 'lapse'],
    isPublic: false,
  },
  { ...retention, ends: [...retention.ends, 'recognised'] }, // as long the proposer may point to the same policy (§14③)
  {
    code: 'effect', // §23④: one year from the day on which an effect first showed
    label: label('성과 측정 기간', 'Measuring the effect'),
    counting: 'civil',
    period: { years: 1 },
    from: 'effectFrom',
    party: 'nobody',
    starts: ['measuring_effect'],
    stands: [],
    ends: ['effect_measured', 'completed'],
    remindDaysBefore: 30,
    escalateDaysAfter: 30, // until the effect is recorded, the case stays managed
    isPublic: true,
  },
  {
    code: 'petition_transfer', // 민원처리법 시행령 §13③
    label: label('민원 이송 기한', 'Passing the petition on'),
    counting: 'petition',
    period: { hours: 8 },
    party: 'agency',
    starts: ['petition_received'],
    stands: [],
    ends: ['petition_in_progress', 'petition_supplement', 'petition_answered', 'withdrawn'],
    isPublic: false,
  },
  {
    code: 'petition', // 민원처리법 시행령 §15: a petition that suggests something, fourteen days
    label: label('민원 처리 기한', 'Answer to the petition'),
    counting: 'petition',
    period: { days: 14 },
    party: 'agency',
    starts: ['petition_received'],
    stands: ['petition_supplement'], // 민원처리법 §22, its decree §20
    ends: ['petition_answered', 'withdrawn'],
    remindDaysBefore: 3,
    escalateDaysAfter: 3,
    isPublic: true,
  },
];
