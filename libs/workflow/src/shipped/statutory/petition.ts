import type { Transition } from '../../definition/definition.js';
import { label, required, transition } from '../build.js';

const officials: Transition['roles'] = ['reviewer', 'lead'];
const atWork = ['petition_received', 'petition_in_progress'];

/** A suggestion that is really a civil petition (국민 제안 규정 §6④): 민원처리법 and its decree. */
export const petition: Transition[] = [
  transition({
    name: 'start_petition',
    label: label('민원 처리 시작', 'Start on the petition'),
    from: ['petition_received'],
    to: 'petition_in_progress',
    roles: officials,
    conditions: [{ name: 'own_agency' }, { name: 'claimed_by_actor' }],
    tone: 'primary',
  }),
  transition({
    name: 'transfer_petition', // its decree §13③: within eight working hours, the petitioner told
    label: label('민원 이송', 'Transfer the petition'),
    from: ['petition_received'],
    to: null,
    roles: officials,
    fields: required('agency', 'message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['assign_agency', 'release_claim', 'notify_citizen'],
    restarts: 'petition_transfer',
  }),
  transition({
    name: 'extend_petition', // its decree §21: once, before the time is over, with the reason and the new date
    label: label('처리 기간 연장', 'Extend the time'),
    from: atWork,
    to: null,
    roles: officials,
    fields: required('message', 'extendBy'),
    conditions: [
      { name: 'own_agency' },
      { name: 'clock_runs', params: { clock: 'petition' } },
      { name: 'not_extended', params: { clock: 'petition' } },
      { name: 'extended_within_period', params: { clock: 'petition' } },
    ],
    effects: ['notify_citizen'],
    extends: 'petition',
  }),
  transition({
    name: 'request_petition_supplement', // 민원처리법 §22
    label: label('민원 보완 요구', 'Ask the petitioner for a supplement'),
    from: atWork,
    to: 'petition_supplement',
    roles: officials,
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['notify_citizen'],
  }),
  transition({
    name: 'supply_petition_supplement',
    label: label('민원 보완 제출', 'Supply what was asked'),
    from: ['petition_supplement'],
    to: 'petition_in_progress',
    roles: ['citizen-owner'],
    fields: required('message'),
    tone: 'primary',
  }),
  transition({
    name: 'go_on_without_supplement',
    label: label('보완 없이 처리', 'Go on without it'),
    from: ['petition_supplement'],
    to: 'petition_in_progress',
    roles: officials,
    conditions: [{ name: 'own_agency' }],
  }),
  transition({
    name: 'answer_petition', // 민원처리법 §27: the result, and of a refusal the reason and the remedy
    label: label('민원 답변', 'Answer the petition'),
    from: ['petition_in_progress'],
    to: 'petition_answered',
    roles: officials,
    approvers: ['lead'],
    fields: required('reply'),
    conditions: [{ name: 'own_agency' }],
    effects: ['publish_reply', 'notify_citizen'],
    tone: 'primary',
  }),
];
