import type { Transition } from '../../definition/definition.js';
import { ground, label, required, transition } from '../build.js';

/**
 * The fast track of 2021: an idea of national importance skips consultation and goes to the 정부혁신추진협의회, which
 * makes it concrete, and then to the vice-ministers' meeting, which confirms it. Why an idea was admitted, and
 * by whom, stands on the record.
 */
export const fastTrack: Transition[] = [
  transition({
    name: 'admit_to_fast_track',
    label: label('패스트트랙 회부', 'Admit to the fast track'),
    from: ['received', 'transferred', 'under_review'],
    to: 'council_docket',
    roles: ['lead', 'administrator'],
    fields: [ground('criteria', 'fast_track'), ...required('message', 'meetingOn')],
    // Whoever admits it may be of any agency, but one must decide it in the end.
    conditions: [{ name: 'has_agency' }, { name: 'criteria_at_least', params: { count: 1 } }],
    effects: ['notify_citizen'],
    tone: 'primary',
    lane: 'fast_track',
  }),
  transition({
    name: 'return_to_review',
    label: label('일반 심사로 되돌림', 'Return to ordinary review'),
    from: ['council_docket', 'vice_ministers_docket'],
    to: 'under_review',
    roles: ['lead', 'administrator'],
    fields: required('message'),
    effects: ['notify_citizen'],
    lane: 'ordinary',
  }),
  transition({
    name: 'put_to_vice_ministers',
    label: label('차관회의 상정', 'Put to the vice-ministers'),
    from: ['council_docket'],
    to: 'vice_ministers_docket',
    roles: ['lead', 'administrator'],
    fields: required('message', 'meetingOn'),
    conditions: [{ name: 'in_lane', params: { lane: 'fast_track' } }],
    effects: ['notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'confirm', // 국민 제안 규정 §10②, as with any adoption
    label: label('확정', 'Confirm'),
    from: ['vice_ministers_docket'],
    to: 'confirmed',
    roles: ['reviewer', 'lead'],
    approvers: ['lead'],
    fields: required('reply', 'promisedOn', 'owner'),
    conditions: [
      { name: 'own_agency' },
      { name: 'promised_in_future' },
      { name: 'promised_within_years', params: { years: 3, clock: 'management' } },
    ],
    effects: ['publish_reply', 'promise', 'notify_citizen'],
    tone: 'primary',
  }),
];
