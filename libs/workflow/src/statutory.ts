import type { Definition, Field, FieldName } from './definition.js';

/**
 * The statutory life cycle of a citizen's suggestion, by 국민 제안 규정, a presidential decree: every § is one of
 * its. Receipt and progress are open to all in real time (§7), so every state is public but the withdrawn
 * one; what a proposer asked to keep closed is withheld by the case, not here. Officials act only on cases of
 * their own agency: the decree gives every step to the competent one (§5④, §6⑥).
 */
export const statutory: Definition = {
  code: 'suggestion',
  version: 1,
  title: { ko: '국민제안', en: 'Citizen suggestion' },
  initial: 'received',
  // §10①: decided within one month of receipt, for a call of its closing day. There is no extension.
  clock: { months: 1, from: 'opened' },
  states: [
    { code: 'received', label: { ko: '접수', en: 'Received' }, kind: 'open', isPublic: true, clock: 'runs' },
    {
      code: 'supplement_requested',
      label: { ko: '보완요구', en: 'Supplement requested' },
      kind: 'waiting',
      isPublic: true,
      clock: 'stopped', // §6②: the time a supplement takes is not counted
    },
    {
      code: 'under_review',
      label: { ko: '심사중', en: 'Under review' },
      kind: 'open',
      isPublic: true,
      clock: 'runs',
    },
    // A transfer does not stop the month: §10① counts from receipt and excludes only §6② and §9④.
    {
      code: 'transferred',
      label: { ko: '이송됨', en: 'Transferred' },
      kind: 'open',
      isPublic: true,
      clock: 'runs',
    },
    { code: 'adopted', label: { ko: '채택', en: 'Adopted' }, kind: 'final', isPublic: true, clock: 'ended' },
    {
      code: 'not_adopted',
      label: { ko: '불채택', en: 'Not adopted' },
      kind: 'final',
      isPublic: true,
      clock: 'ended',
    },
    { code: 'closed', label: { ko: '종결', en: 'Closed' }, kind: 'final', isPublic: true, clock: 'ended' },
    {
      code: 'withdrawn',
      label: { ko: '철회', en: 'Withdrawn' },
      kind: 'final',
      isPublic: false,
      clock: 'ended',
    },
  ],
  transitions: [
    {
      name: 'route', // §5④: the agency that owns the main content
      label: { ko: '소관 기관 지정', en: 'Assign agency' },
      from: ['received'],
      to: 'received',
      roles: ['system', 'reviewer', 'lead', 'administrator'],
      fields: required('agency'),
      conditions: [{ name: 'in_triage' }],
      effects: ['assign_agency'],
      tone: 'neutral',
      isPublic: true,
    },
    {
      name: 'start_review', // §8①
      label: { ko: '심사 시작', en: 'Start review' },
      from: ['received', 'transferred'],
      to: 'under_review',
      roles: ['reviewer', 'lead'],
      fields: [],
      conditions: [{ name: 'own_agency' }, { name: 'claimed_by_actor' }],
      effects: [],
      tone: 'primary',
      isPublic: true,
    },
    {
      name: 'adopt', // §10②: told together with the planned time, which lies within the three years of §22
      label: { ko: '채택', en: 'Adopt' },
      from: ['under_review'],
      to: 'adopted',
      roles: ['reviewer', 'lead'],
      fields: required('reply', 'promisedOn'),
      conditions: [
        { name: 'own_agency' },
        { name: 'promised_in_future' },
        { name: 'promised_within_years', params: { years: 3 } },
      ],
      effects: ['publish_reply', 'notify_citizen'],
      tone: 'primary',
      isPublic: true,
    },
    {
      name: 'decline', // §10①; the reasons follow the five criteria of §8①
      label: { ko: '불채택', en: 'Decline' },
      from: ['under_review'],
      to: 'not_adopted',
      roles: ['reviewer', 'lead'],
      fields: required('reason', 'reply'),
      conditions: [{ name: 'own_agency' }],
      effects: ['publish_reply', 'notify_citizen'],
      tone: 'danger',
      isPublic: true,
    },
    {
      name: 'request_supplement', // §6②: within 7 days of receipt, the reason stated in full
      label: { ko: '보완 요구', en: 'Request supplement' },
      from: ['received', 'under_review', 'transferred'],
      to: 'supplement_requested',
      roles: ['reviewer', 'lead'],
      fields: required('reason', 'message'),
      conditions: [{ name: 'own_agency' }, { name: 'within_days_of_opening', params: { days: 7 } }],
      effects: ['notify_citizen'],
      tone: 'neutral',
      isPublic: true,
    },
    {
      name: 'supply_supplement', // §6②: what was supplied is received and read anew
      label: { ko: '보완 제출', en: 'Supply supplement' },
      from: ['supplement_requested'],
      to: 'received',
      roles: ['citizen-owner'],
      fields: [],
      conditions: [],
      effects: [],
      tone: 'primary',
      isPublic: true,
    },
    {
      name: 'close_unsupplemented', // §6④: the reason stated in full
      label: { ko: '미보완 종결', en: 'Close without supplement' },
      from: ['supplement_requested'],
      to: 'closed',
      roles: ['reviewer', 'lead'],
      fields: required('reason', 'message'),
      conditions: [{ name: 'own_agency' }],
      effects: ['notify_citizen'],
      tone: 'danger',
      isPublic: true,
    },
    {
      name: 'transfer', // §6⑥: without delay, the reason stated in full, the proposer told
      label: { ko: '이송', en: 'Transfer' },
      from: ['received', 'under_review', 'transferred'],
      to: 'transferred',
      roles: ['reviewer', 'lead'],
      fields: required('agency', 'reason', 'message'),
      conditions: [{ name: 'own_agency' }],
      effects: ['assign_agency', 'release_claim', 'notify_citizen'],
      tone: 'neutral',
      isPublic: true,
    },
    {
      name: 'withdraw', // the proposer's own choice, up to the decision
      label: { ko: '철회', en: 'Withdraw' },
      from: ['received', 'supplement_requested', 'transferred', 'under_review'],
      to: 'withdrawn',
      roles: ['citizen-owner'],
      fields: [],
      conditions: [],
      effects: ['release_claim'],
      tone: 'danger',
      isPublic: true,
    },
  ],
};

function required(...names: FieldName[]): Field[] {
  return names.map((name) => ({ name, required: true }));
}
