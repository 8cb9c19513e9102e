import type { ClockRule, State, Transition } from '../definition/definition.js';
import { ground, label, required, state, transition } from './build.js';

const officials: Transition['roles'] = ['reviewer', 'lead'];
const refused = ['not_adopted', 'upheld'];
const reExamined = ['re_examination', 'reopened'];

interface Wishes {
  /** Who signs the second decision (결재); nobody where it is left out. */
  approvers?: Transition['approvers'];
  /** The clock that starts with an adoption: from its beginning the three years of §22 count. */
  managed: string;
}

/** What becomes of an idea that was not adopted: § of 국민 제안 규정, the same for every agency. */
export const declinedStates: Record<
  'notAdopted' | 'reExamination' | 'reopened' | 'upheld' | 'archived',
  State
> = {
  notAdopted: state('not_adopted', 'settled', '불채택', 'Not adopted'),
  reExamination: state('re_examination', 'open', '재심사중', 'Re-examination'),
  reopened: state('reopened', 'open', '직권 재심사중', 'Re-examination of own accord'),
  upheld: state('upheld', 'settled', '불채택 유지', 'Non-adoption upheld'),
  archived: state('archived', 'final', '보존 종료', 'Archived'),
};

/** A second decision: the proposer asks for it, or the agency sees reason for it itself. */
export const reExamination = ({ approvers, managed }: Wishes): Transition[] => [
  transition({
    name: 'request_re_examination', // §12①: within fifteen days of the notice, the reason stated in full
    label: label('재심사 요청', 'Request re-examination'),
    from: refused,
    to: 're_examination',
    roles: ['citizen-owner'],
    fields: required('message'),
    conditions: [{ name: 'clock_runs', params: { clock: 'appeal' } }],
    effects: ['release_claim'],
    tone: 'primary',
  }),
  transition({
    name: 'reopen', // §14①: the ministry asks, the idea was improved, or circumstances changed
    label: label('직권 재심사', 'Re-examine of own accord'),
    from: refused,
    to: 'reopened',
    roles: ['lead', 'administrator'],
    fields: [ground('reason', 'reopening'), ...required('message')],
    effects: ['release_claim', 'notify_citizen'],
  }),
  transition({
    name: 'adopt_after_all', // §12③ with §10, after the committee of §8②③
    label: label('재심사 채택', 'Adopt after re-examination'),
    from: reExamined,
    to: 'adopted',
    roles: officials,
    ...(approvers && { approvers }),
    fields: required('reply', 'promisedOn', 'owner', 'committeeSize', 'committeeCitizens'),
    conditions: [
      { name: 'own_agency' },
      { name: 'no_open_round' },
      { name: 'committee_half_citizens' },
      { name: 'promised_in_future' },
      { name: 'promised_within_years', params: { years: 3, clock: managed } },
    ],
    effects: ['publish_reply', 'promise', 'notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'uphold', // §12③ with §10①, after the committee of §8②③
    label: label('불채택 유지', 'Uphold the decision'),
    from: reExamined,
    to: 'upheld',
    roles: officials,
    ...(approvers && { approvers }),
    fields: [ground('reason', 'non_adoption'), ...required('reply', 'committeeSize', 'committeeCitizens')],
    conditions: [{ name: 'own_agency' }, { name: 'no_open_round' }, { name: 'committee_half_citizens' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'danger',
  }),
];

export const archive: Transition = transition({
  name: 'archive', // §22: two years
  label: label('보존 종료', 'Archive'),
  from: refused,
  to: 'archived',
  roles: ['system'],
  conditions: [{ name: 'clock_has_run_out', params: { clock: 'retention' } }],
  isPublic: false,
});

/**
 * The proposer's own request ends it. What else is looked into meanwhile takes none of the days, since nobody can ask
 * then; an agency that reopens the case does not use up the right of its proposer.
 */
export const appeal: ClockRule = {
  code: 'appeal', // §12①: within fifteen days of the notice
  label: label('재심사 요청 기간', 'Request for re-examination'),
  counting: 'civil',
  period: { days: 15 },
  party: 'proposer',
  starts: ['not_adopted'],
  stands: ['reopened'],
  ends: ['re_examination', 'adopted', 'archived'],
  isPublic: true,
};

export const reExaminationClock: ClockRule = {
  code: 're_examination', // §12③ with §10①
  label: label('재심사 결정 기한', 'Decision on re-examination'),
  counting: 'civil',
  period: { months: 1 },
  party: 'agency',
  starts: reExamined,
  stands: [],
  ends: ['adopted', 'upheld'],
  remindDaysBefore: 5,
  escalateDaysAfter: 7,
  isPublic: true,
};

export const retention: ClockRule = {
  code: 'retention', // §22: two years from the decision
  label: label('보존 기간', 'Retention'),
  counting: 'civil',
  period: { years: 2 },
  party: 'nobody',
  starts: ['not_adopted'],
  stands: [],
  ends: ['adopted', 'archived'],
  atDue: ['archive'],
  isPublic: false,
};
