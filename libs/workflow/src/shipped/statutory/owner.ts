import type { Transition } from '../../definition/definition.js';
import { ground, label, required, transition } from '../build.js';

const officials: Transition['roles'] = ['reviewer', 'lead'];
const namesBetter = [...required('agency'), ground('reason', 'transfer'), ...required('message')];

/**
 * Whose business is it? 국민 제안 규정 §6⑥ has an idea sent on; that it does not go from desk to desk without end is
 * ours. The receiver begins its review or names a better owner. After the second refusal the agency that
 * coordinates settles it, and nobody can send it on any more; what is nobody's business it keeps.
 */
export const owner: Transition[] = [
  transition({
    name: 'refuse_transfer',
    label: label('소관 아님', 'Not our business'),
    from: ['transferred'],
    to: null,
    roles: officials,
    fields: namesBetter,
    conditions: [{ name: 'own_agency' }, { name: 'refusals_below', params: { count: 1 } }],
    effects: ['count_refusal', 'assign_agency', 'release_claim', 'notify_citizen'],
  }),
  transition({
    name: 'refuse_again',
    label: label('소관 아님, 조정 요청', 'Not our business: settle it'),
    from: ['transferred'],
    to: 'arbitration',
    roles: officials,
    fields: namesBetter,
    conditions: [
      { name: 'own_agency' },
      { name: 'refusals_at_least', params: { count: 1 } },
      { name: 'refusals_below', params: { count: 2 } },
    ],
    effects: ['count_refusal', 'assign_coordinator', 'release_claim', 'notify_citizen'],
  }),
  transition({
    name: 'arbitrate',
    label: label('소관 결정', 'Settle the owner'),
    from: ['arbitration'],
    to: 'transferred',
    roles: ['reviewer', 'lead'],
    fields: required('agency', 'message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['assign_agency', 'release_claim', 'notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'keep_business',
    label: label('우리 기관이 맡음', 'Keep it ourselves'),
    from: ['arbitration'],
    to: 'received',
    roles: ['reviewer', 'lead'],
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['notify_citizen'],
  }),
];
