import type { Transition } from '../../definition/definition.js';
import { ground, label, optional, required, transition } from '../build.js';

/** From receipt to a desk: § of 국민 제안 규정. Officials act only on cases of their own agency (§5④, §6⑥). */
export const receiving: Transition[] = [
  transition({
    name: 'route', // §5④: the agency that owns the main content
    label: label('소관 기관 지정', 'Assign agency'),
    from: ['received', 'under_review'], // under older rules the fast track sent cases back to review without an agency
    to: null,
    roles: ['system', 'reviewer', 'lead', 'administrator'],
    fields: required('agency'),
    conditions: [{ name: 'in_triage' }],
    effects: ['assign_agency', 'notify_citizen'],
  }),
  transition({
    name: 'unroute', // ours: a slip of whoever assigned it, before anybody there has begun; later it is a transfer
    label: label('소관 지정 취소', 'Take the assignment back'),
    from: ['received'],
    to: null,
    roles: ['reviewer', 'lead', 'administrator'],
    conditions: [{ name: 'routed_by_actor' }],
    effects: ['unassign_agency', 'notify_citizen'],
  }),
  transition({
    name: 'start_review', // §8①
    label: label('심사 시작', 'Start review'),
    from: ['received', 'transferred'],
    to: 'under_review',
    roles: ['reviewer', 'lead'],
    conditions: [{ name: 'own_agency' }, { name: 'claimed_by_actor' }],
    effects: ['notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'request_supplement', // §6②: within 7 days of receipt, for a suitable time, the reason stated in full
    label: label('보완 요구', 'Request supplement'),
    from: ['received', 'under_review', 'transferred'],
    to: 'supplement_requested',
    roles: ['reviewer', 'lead'],
    fields: [ground('reason', 'supplement'), ...required('message', 'respondBy')],
    conditions: [
      { name: 'own_agency' },
      { name: 'within_days_of_opening', params: { days: 7 } },
      { name: 'respond_by_in_future' },
      { name: 'respond_by_within_days', params: { days: 90 } },
    ],
    effects: ['notify_citizen'],
  }),
  transition({
    name: 'supply_supplement', // §6②: what was supplied is received and read anew
    label: label('보완 제출', 'Supply supplement'),
    from: ['supplement_requested'],
    to: 'received',
    roles: ['citizen-owner'],
    tone: 'primary',
  }),
  transition({
    name: 'recall_supplement', // ours: asked by mistake, or needless by now; the proposer need not answer any more
    label: label('보완 요구 거두기', 'Take the request back'),
    from: ['supplement_requested'],
    to: 'received',
    roles: ['reviewer', 'lead'],
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['notify_citizen'],
  }),
  transition({
    name: 'close_unsupplemented', // §6④: once the time has run out, the reason stated in full
    label: label('미보완 종결', 'Close without supplement'),
    from: ['supplement_requested'],
    to: 'closed',
    roles: ['reviewer', 'lead'],
    fields: [ground('reason', 'supplement'), ...required('message')],
    conditions: [{ name: 'own_agency' }, { name: 'clock_has_run_out', params: { clock: 'supplement' } }],
    effects: ['notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'convert_to_petition', // §6④: once the time has run out, what is a petition is received and handled as one
    label: label('민원으로 전환', 'Handle as a petition'),
    from: ['supplement_requested'],
    to: 'petition_received',
    roles: ['reviewer', 'lead'],
    fields: [ground('reason', 'supplement'), ...required('message')],
    conditions: [
      { name: 'own_agency' },
      { name: 'clock_has_run_out', params: { clock: 'supplement' } },
      { name: 'reason_among', params: { codes: ['civil-petition'] } }, // §6②3
    ],
    effects: ['notify_citizen'],
    lane: 'petition',
  }),
  transition({
    name: 'transfer', // §6⑥: without delay, the reason stated in full, the proposer told
    label: label('이송', 'Transfer'),
    from: ['received', 'under_review'],
    to: 'transferred',
    roles: ['reviewer', 'lead'],
    fields: [...required('agency'), ground('reason', 'transfer'), ...required('message')],
    conditions: [{ name: 'own_agency' }, { name: 'refusals_below', params: { count: 2 } }],
    effects: ['assign_agency', 'release_claim', 'notify_citizen'],
  }),
  transition({
    name: 'close_duplicate', // §6③: of two that say the same, the one received first goes before
    label: label('앞선 제안에 합치기', 'Join to the earlier idea'),
    from: ['received', 'transferred', 'under_review'],
    to: 'duplicate',
    roles: ['reviewer', 'lead'],
    fields: required('sameAs', 'message'),
    conditions: [{ name: 'own_agency' }, { name: 'earlier_were_first' }],
    effects: ['merge', 'notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'undo_merge', // ours: two that do not say the same after all. Reviewers find their own agency's cases only.
    label: label('합치기 취소', 'Undo the joining'),
    from: ['duplicate'],
    to: null,
    roles: ['reviewer', 'lead', 'administrator'],
    fields: required('message'),
    effects: ['unmerge', 'notify_citizen'],
  }),
  transition({
    name: 'split', // ours: what asks for two things goes to two desks (§5④), both received on one day (§6③)
    label: label('나누기', 'Split'),
    from: ['received', 'transferred', 'under_review'],
    to: null,
    roles: ['reviewer', 'lead'],
    fields: required('newTitle', 'excerpt', 'message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['split', 'notify_citizen'],
  }),
  transition({
    name: 'close_repeat', // §6⑦: the third time or later, once two were answered
    label: label('반복 제안 종결', 'Close as a repetition'),
    from: ['received', 'transferred', 'under_review'],
    to: 'repeat_closed',
    roles: ['reviewer', 'lead'],
    fields: required('sameAs', 'message'),
    conditions: [
      { name: 'own_agency' },
      { name: 'earlier_were_first' },
      { name: 'earlier_answered', params: { times: 2 } },
    ],
    effects: ['notify_citizen'],
    tone: 'danger',
  }),
  transition({
    name: 'withdraw', // the proposer's own choice, up to the decision; of a petition up to its answer (민원처리법 §22②)
    label: label('철회', 'Withdraw'),
    from: [
      'received',
      'supplement_requested',
      'transferred',
      'arbitration',
      'under_review',
      'consulting',
      'council_docket',
      'vice_ministers_docket',
      'petition_received',
      'petition_in_progress',
      'petition_supplement',
    ],
    to: 'withdrawn',
    roles: ['citizen-owner'],
    fields: optional('message'),
    effects: ['release_claim'],
    tone: 'danger',
  }),
];
