import type { Definition } from '../definition/definition.js';
import { crossing } from './crossing.js';
import { ground, label, optional, required, state, transition } from './build.js';
import { appeal, archive, declinedStates, reExamination, reExaminationClock, retention } from './declined.js';

/** It starts with the adoption, and a delay does not start it anew. */
const withinThreeYears = { name: 'promised_within_years', params: { years: 3, clock: 'promise' } } as const;

/**
 * Eleven states for a small tenant: what the decree asks at the least, without dockets and approval, and with a committee
 * for a re-examination alone (§8②).
 */
export const small: Definition = {
  code: 'suggestion',
  version: 1,
  title: label('국민제안 간편 처리', 'Citizen suggestion, in short'),
  initial: 'received',
  lanes: [{ code: 'ordinary', label: label('일반', 'Ordinary') }],
  states: [
    state('received', 'open', '접수', 'Received'),
    state('under_review', 'open', '검토중', 'Under review'),
    state('sent_on', 'settled', '다른 정부로 이송', 'Sent to another government'),
    state('adopted', 'settled', '채택', 'Adopted'),
    state('done', 'final', '완료', 'Done'),
    declinedStates.notAdopted,
    declinedStates.reExamination,
    declinedStates.reopened,
    declinedStates.upheld,
    declinedStates.archived,
    state('closed', 'final', '종결', 'Closed'),
  ],
  transitions: [
    transition({
      name: 'route',
      label: label('담당 부서 지정', 'Assign department'),
      from: ['received'],
      to: null,
      roles: ['system', 'reviewer', 'lead', 'administrator'],
      fields: required('agency'),
      conditions: [{ name: 'in_triage' }],
      effects: ['assign_agency', 'notify_citizen'],
    }),
    transition({
      name: 'unroute',
      label: label('담당 부서 지정 취소', 'Take the assignment back'),
      from: ['received'],
      to: null,
      roles: ['reviewer', 'lead', 'administrator'],
      conditions: [{ name: 'routed_by_actor' }],
      effects: ['unassign_agency', 'notify_citizen'],
    }),
    transition({
      name: 'start_review',
      label: label('검토 시작', 'Start review'),
      from: ['received'],
      to: 'under_review',
      roles: ['reviewer', 'lead'],
      conditions: [{ name: 'own_agency' }, { name: 'claimed_by_actor' }],
      effects: ['notify_citizen'],
      tone: 'primary',
    }),
    transition({
      name: 'transfer', // 국민 제안 규정 §6⑥
      label: label('이송', 'Transfer'),
      from: ['received', 'under_review'],
      to: 'received',
      roles: ['reviewer', 'lead'],
      fields: [...required('agency'), ground('reason', 'transfer'), ...required('message')],
      conditions: [{ name: 'own_agency' }],
      effects: ['assign_agency', 'release_claim', 'notify_citizen'],
    }),
    transition({
      name: 'adopt', // 국민 제안 규정 §10②, within the three years of §22
      label: label('채택', 'Adopt'),
      from: ['under_review'],
      to: 'adopted',
      roles: ['reviewer', 'lead'],
      fields: required('reply', 'promisedOn', 'owner'),
      conditions: [{ name: 'own_agency' }, { name: 'promised_in_future' }, withinThreeYears],
      effects: ['publish_reply', 'promise', 'notify_citizen'],
      tone: 'primary',
    }),
    transition({
      name: 'decline', // 국민 제안 규정 §10①
      label: label('불채택', 'Decline'),
      from: ['under_review'],
      to: 'not_adopted',
      roles: ['reviewer', 'lead'],
      fields: [ground('reason', 'non_adoption'), ...required('reply')],
      conditions: [{ name: 'own_agency' }],
      effects: ['publish_reply', 'notify_citizen'],
      tone: 'danger',
    }),
    ...reExamination({ managed: 'promise' }),
    transition({
      name: 'report_slip', // 국민 제안 규정 §11②
      label: label('실시 시기 변경', 'Announce a delay'),
      from: ['adopted'],
      to: null,
      roles: ['reviewer', 'lead'],
      fields: required('message', 'promisedOn'),
      conditions: [{ name: 'own_agency' }, { name: 'promised_in_future' }, withinThreeYears],
      effects: ['promise', 'notify_citizen'],
    }),
    transition({
      name: 'implement', // 국민 제안 규정 §11①
      label: label('실시 완료', 'Report it carried out'),
      from: ['adopted'],
      to: 'done',
      roles: ['reviewer', 'lead'],
      fields: required('message'),
      conditions: [{ name: 'own_agency' }],
      effects: ['keep_promise', 'notify_citizen'],
      tone: 'primary',
    }),
    transition({
      name: 'withdraw',
      label: label('철회', 'Withdraw'),
      from: ['received', 'under_review'],
      to: 'closed',
      roles: ['citizen-owner'],
      fields: optional('message'),
      effects: ['release_claim'],
      tone: 'danger',
    }),
    archive,
    ...crossing({
      undecided: ['received', 'under_review'],
      promised: ['adopted'],
      sentBack: 'closed',
    }),
  ],
  rubric: [],
  clocks: [
    {
      code: 'decision', // 국민 제안 규정 §10①
      label: label('결정 기한', 'Decision'),
      counting: 'civil',
      period: { months: 1 },
      party: 'agency',
      starts: ['received'],
      stands: [],
      ends: ['adopted', 'not_adopted', 'closed', 'sent_on'],
      remindDaysBefore: 5,
      escalateDaysAfter: 7,
      isPublic: true,
    },
    {
      code: 'promise', // 국민 제안 규정 §11
      label: label('실시 예정일', 'Promised day'),
      counting: 'civil',
      given: 'promisedOn',
      party: 'agency',
      starts: ['adopted'],
      stands: [],
      ends: ['done'],
      remindDaysBefore: 30,
      escalateDaysAfter: 14,
      isPublic: true,
    },
    appeal,
    reExaminationClock,
    retention,
  ],
};
