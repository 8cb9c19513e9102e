import type { Transition } from '../../definition/definition.js';
import { ground, label, optional, required, transition } from '../build.js';

const officials: Transition['roles'] = ['reviewer', 'lead'];
const promised = ['adopted', 'confirmed'];

/** An adopted idea is a promise: § of 국민 제안 규정. */
export const afterAdoption: Transition[] = [
  transition({
    name: 'report_slip', // §11②: the reason and the new time, without delay
    label: label('실시 시기 변경', 'Announce a delay'),
    from: promised,
    to: null,
    roles: officials,
    fields: required('message', 'promisedOn'),
    conditions: [
      { name: 'own_agency' },
      { name: 'promised_in_future' },
      { name: 'promised_within_years', params: { years: 3, clock: 'management' } },
    ],
    effects: ['promise', 'notify_citizen'],
  }),
  transition({
    name: 'implement', // §11①
    label: label('실시 완료', 'Report it carried out'),
    from: promised,
    to: 'implemented',
    roles: officials,
    fields: required('message'),
    conditions: [{ name: 'own_agency' }],
    effects: ['keep_promise', 'notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'observe_effect', // §23④: the year begins with the day on which an effect first showed
    label: label('성과 측정 시작', 'Begin measuring'),
    from: ['implemented'],
    to: 'measuring_effect',
    roles: officials,
    fields: required('effectFrom'),
    conditions: [{ name: 'own_agency' }, { name: 'effect_not_in_future' }],
  }),
  transition({
    name: 'record_effect', // §23①–③: graded 수·우·미·양·가, money after costs
    label: label('성과 기록', 'Record the effect'),
    from: ['measuring_effect'],
    to: 'effect_measured',
    roles: officials,
    fields: [ground('grade', 'effect_grade'), ...required('message'), ...optional('amount')],
    conditions: [{ name: 'own_agency' }, { name: 'clock_has_run_out', params: { clock: 'effect' } }],
    effects: ['notify_citizen'],
    tone: 'primary',
  }),
  transition({
    name: 'recommend', // §27①: to another agency that could do the same
    label: label('다른 기관에 권고', 'Recommend to another agency'),
    from: [...promised, 'implemented', 'measuring_effect', 'effect_measured'],
    to: null,
    roles: officials,
    fields: required('agency', 'message'),
    conditions: [{ name: 'own_agency' }],
  }),
  transition({
    // §22: three years from the adoption. A year of measuring that has begun runs to its end (§23④, §20②), and what was
    // recorded of it ends the management then.
    name: 'end_management',
    label: label('관리 종료', 'End management'),
    from: ['implemented', 'effect_measured'],
    to: 'completed',
    roles: ['system'],
    conditions: [{ name: 'clock_has_run_out', params: { clock: 'management' } }],
  }),
  transition({
    name: 'lapse', // §22: three years have passed and nothing was done; that is said in the open
    label: label('미실시로 종료', 'End without its being done'),
    from: promised,
    to: 'lapsed',
    roles: ['system'],
    conditions: [{ name: 'clock_has_run_out', params: { clock: 'management' } }],
    effects: ['drop_promise', 'notify_citizen'],
    tone: 'danger',
  }),
];
