import type { Transition } from '../../definition/definition.js';
import { ground, label, optional, required, transition } from '../build.js';
import { archive, reExamination } from '../declined.js';

const officials: Transition['roles'] = ['reviewer', 'lead'];

/** From the desk to a decision: § of 국민 제안 규정. Replies are prepared by one and signed by another (결재). */
export const reviewing: Transition[] = [
  transition({
    name: 'consult', // §9①⑤: the proposer is told beforehand
    label: label('의견 조회', 'Ask for opinions'),
    from: ['under_review'],
    to: 'consulting',
    roles: officials,
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['notify_citizen'],
  }),
  transition({
    name: 'end_consultation', // §9④: the answers are in, or the agency waits no longer
    label: label('의견 조회 마침', 'End consultation'),
    from: ['consulting'],
    to: 'under_review',
    roles: officials,
    conditions: [{ name: 'own_agency' }],
    tone: 'primary',
  }),
  transition({
    name: 'adopt', // §10②: told together with the planned time, which lies within the three years of §22
    label: label('채택', 'Adopt'),
    from: ['under_review'],
    to: 'adopted',
    roles: officials,
    approvers: ['lead'],
    fields: required('reply', 'promisedOn', 'owner'),
    conditions: [
      { name: 'own_agency' },
      { name: 'no_open_round' },
      { name: 'promised_in_future' },
      { name: 'promised_within_years', params: { years: 3, clock: 'management' } },
    ],
    effects: ['publish_reply', 'promise', 'notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'decline', // §10①; the reasons follow the five criteria of §8①
    label: label('불채택', 'Decline'),
    from: ['under_review'],
    to: 'not_adopted',
    roles: officials,
    approvers: ['lead'],
    fields: [ground('reason', 'non_adoption'), ...required('reply')],
    conditions: [{ name: 'own_agency' }, { name: 'no_open_round' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'danger',
  }),
  ...reExamination({ approvers: ['lead'], managed: 'management' }),
  transition({
    name: 'apply_for_second_chance', // 적극행정 운영규정: where the law is missing or unclear
    label: label('적극행정 신청', 'Apply for a second chance'),
    from: ['not_adopted', 'upheld'],
    to: 'second_chance',
    roles: ['citizen-owner'],
    fields: required('message'),
    conditions: [{ name: 'last_reason_among', params: { codes: ['law-missing', 'law-unclear'] } }],
    effects: ['release_claim'],
    tone: 'primary',
  }),
  transition({
    name: 'attach_opinion', // 적극행정 운영규정: somebody outside the agency that refused
    label: label('검토 의견 첨부', 'Attach an opinion'),
    from: ['second_chance'],
    to: null,
    roles: ['lead', 'administrator'],
    fields: required('message'),
    conditions: [{ name: 'other_agency' }],
    effects: ['notify_citizen'],
  }),
  transition({
    name: 'handle_actively', // 적극행정 운영규정: by pre-consultation or the committee's opinion
    label: label('적극 처리하여 채택', 'Adopt by active administration'),
    from: ['second_chance'],
    to: 'adopted',
    roles: officials,
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
  transition({
    name: 'maintain', // 적극행정 운영규정: the result with its reason
    label: label('결정 유지', 'Maintain the decision'),
    from: ['second_chance'],
    to: 'upheld',
    roles: officials,
    approvers: ['lead'],
    fields: [ground('reason', 'non_adoption'), ...required('reply')],
    conditions: [{ name: 'own_agency' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'point_to_policy', // §14③: the same policy came after all, within two years of the notice
    label: label('동일 시책 확인 요청', 'Point to the same policy'),
    from: ['not_adopted', 'upheld'],
    to: 'recognition_review',
    roles: ['citizen-owner'],
    fields: required('message'),
    conditions: [{ name: 'clock_runs', params: { clock: 'retention' } }],
    effects: ['release_claim'],
    tone: 'primary',
  }),
  transition({
    name: 'recognise', // §14④
    label: label('제안으로 인정', 'Recognise'),
    from: ['recognition_review'],
    to: 'recognised',
    roles: officials,
    approvers: ['lead'],
    fields: required('reply', 'committeeSize', 'committeeCitizens'),
    conditions: [{ name: 'own_agency' }, { name: 'committee_half_citizens' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'deny_recognition', // §14⑤: the reason stated in full
    label: label('동일하지 않음', 'Not the same'),
    from: ['recognition_review'],
    to: 'upheld',
    roles: officials,
    approvers: ['lead'],
    fields: [
      ground('reason', 'non_adoption'),
      ...required('reply'),
      ...optional('committeeSize', 'committeeCitizens'),
    ],
    conditions: [{ name: 'own_agency' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'danger',
  }),
  archive,
];
