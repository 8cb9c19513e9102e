import type { Field } from '../definition/definition.js';
import { required } from '../shipped/build.js';
import { small } from '../shipped/small.js';
import { statutory } from '../shipped/statutory/statutory.js';
import { spoil, type Spoiled, spoilMove, spoilState } from './spoil.js';

const blank = { ko: '끝', en: ' ' };
const [ordinary] = small.lanes;
const asked = (condition: string, params?: object, fields: Field[] = required('message')) =>
  spoilMove('consult', { fields, conditions: [{ name: condition, ...(params && { params }) }] });
const followed = (effect: string) => spoilMove('consult', { effects: [effect] });

// One row, one block: the table is read row by row.
// prettier-ignore
export const spoiledNames: Spoiled[] = [
  // A Hangul filler prints nothing.
  ['workflow.label_missing', 'title', spoil({ title: { ko: '\u3164', en: 'Short' } })],
  ['workflow.unknown_initial', 'initial', spoil({ initial: 'begin' })],
  ['workflow.no_lanes', 'lanes', spoil({ lanes: [] }, small)],
  ['workflow.duplicate_lane', 'lanes.ordinary', spoil({ lanes: [ordinary, ordinary] }, small)],
  ['workflow.label_missing', 'lanes.ordinary.label', spoil({ lanes: [{ ...ordinary, label: blank }] }, small)],
  ['workflow.lane_never_entered', 'lanes.side', spoil({ lanes: [ordinary, { ...ordinary, code: 'side' }] }, small)],
  ['workflow.lane_never_entered', 'lanes.petition', spoilMove('convert_to_petition', { lane: undefined })],
  ['workflow.duplicate_state', 'states.done', spoil({ states: [...small.states, small.states[4]] }, small)],
  ['workflow.label_missing', 'states.archived.label', spoilState('archived', { label: blank })],
  ['workflow.duplicate_criterion', 'rubric.scope', spoil({ rubric: [...statutory.rubric, statutory.rubric[3]] })],
  ['workflow.label_missing', 'rubric.scope.label', spoil({ rubric: [{ code: 'scope', label: blank, points: 5 }] })],
  ['workflow.bad_points', 'rubric.scope.points', spoil({ rubric: [{ code: 'scope', label: statutory.title, points: 0.5 }] })],
  ['workflow.unknown_kind', 'states.consulting.kind', spoilState('consulting', { kind: 'odd' })],
  ['workflow.duplicate_transition', 'transitions.route',
    spoil({ transitions: [...statutory.transitions, statutory.transitions[0]] })],
  ['workflow.label_missing', 'transitions.adopt.label', spoilMove('adopt', { label: blank })],
  ['workflow.unknown_tone', 'transitions.adopt.tone', spoilMove('adopt', { tone: 'loud' })],
];

// prettier-ignore
export const spoiledMoves: Spoiled[] = [
  ['workflow.no_from', 'transitions.recommend.from', spoilMove('recommend', { from: [] })],
  ['workflow.unknown_from', 'transitions.recommend.from', spoilMove('recommend', { from: ['adopted', 'gone'] })],
  ['workflow.unknown_to', 'transitions.adopt.to', spoilMove('adopt', { to: 'gone' })],
  ['workflow.unknown_role', 'transitions.adopt.roles', spoilMove('adopt', { roles: ['lead', 'king'] })],
  ['workflow.nobody_may_fire', 'transitions.adopt.roles', spoilMove('adopt', { roles: [] })],
  ['workflow.unknown_role', 'transitions.adopt.roles', spoilMove('adopt', { roles: ['lead', 'approver'] })],
  ['workflow.unknown_role', 'transitions.adopt.approvers', spoilMove('adopt', { approvers: ['lead', 'king'] })],
  ['workflow.nobody_may_sign', 'transitions.adopt.approvers', spoilMove('adopt', { approvers: ['system'] })],
  ['workflow.nobody_prepares', 'transitions.route.approvers', spoilMove('route', { approvers: ['lead'] })],
  ['workflow.nobody_prepares', 'transitions.withdraw.approvers', spoilMove('withdraw', { approvers: ['lead'] })],
  ['workflow.nobody_prepares', 'transitions.archive.approvers', spoilMove('archive', { approvers: ['lead'] })],
  ['workflow.unknown_field', 'transitions.consult.fields',
    spoilMove('consult', { fields: [{ name: 'colour', required: true }] })],
  ['workflow.duplicate_field', 'transitions.consult.fields',
    spoilMove('consult', { fields: required('message', 'message') })],
  ['workflow.grounds_missing', 'transitions.consult.fields',
    spoilMove('consult', { fields: required('message', 'reason') })],
  ['workflow.grounds_not_taken', 'transitions.consult.fields',
    spoilMove('consult', { fields: [{ name: 'message', required: true, grounds: 'transfer' }] })],
  ['workflow.no_way_back', 'transitions.send.effects', spoilMove('take_back', { effects: ['notify_citizen'] })],
  ['workflow.no_way_back', 'transitions.send.effects', spoilMove('take_back', { roles: ['lead'] })],
  ['workflow.no_way_back', 'transitions.send.effects', spoilMove('take_back', { fields: required('message', 'owner') })],
  ['workflow.no_way_back', 'transitions.send.effects', spoilMove('take_back', { conditions: [{ name: 'own_agency' }] })],
  ['workflow.unknown_lane', 'transitions.consult.lane', spoilMove('consult', { lane: 'side' })],
  ['workflow.unknown_clock', 'transitions.consult.restarts', spoilMove('consult', { restarts: 'none' })],
  ['workflow.unknown_clock', 'transitions.consult.extends', spoilMove('consult', { extends: 'none' })],
  ['workflow.unknown_condition', 'transitions.consult.conditions', asked('sunny')],
  ['workflow.unknown_condition', 'transitions.consult.conditions', asked('toString')],
  ['workflow.bad_parameter', 'transitions.consult.conditions', asked('supports_at_least', { count: -7 })],
  ['workflow.bad_parameter', 'transitions.consult.conditions', asked('supports_at_least', { count: 1.5 })],
  ['workflow.bad_parameter', 'transitions.consult.conditions', asked('own_agency', { days: 7 })],
  ['workflow.bad_parameter', 'transitions.consult.conditions', asked('in_lane')],
  ['workflow.bad_parameter', 'transitions.consult.conditions', asked('last_reason_among', { codes: [] })],
  ['workflow.rubric_missing', 'transitions.decline.conditions',
    spoilMove('decline', { conditions: [{ name: 'round_is_closed' }] }, small)],
  ['workflow.unknown_clock', 'transitions.consult.conditions', asked('clock_runs', { clock: 'none' })],
  ['workflow.unknown_lane', 'transitions.consult.conditions', asked('in_lane', { lane: 'side' })],
  ['workflow.field_not_asked', 'transitions.consult.conditions', asked('criteria_at_least', { count: 1 })],
  ['workflow.field_not_asked', 'transitions.consult.conditions',
    asked('promised_in_future', undefined, [{ name: 'promisedOn', required: false }])],
  ['workflow.field_not_asked', 'transitions.consult.conditions',
    asked('committee_half_citizens', undefined, required('committeeCitizens'))],
  ['workflow.clock_not_running', 'transitions.consult.conditions', asked('clock_runs', { clock: 'appeal' })],
  ['workflow.unknown_effect', 'transitions.consult.effects', followed('ring_bell')],
  ['workflow.field_not_asked', 'transitions.consult.effects', followed('assign_agency')],
  ['workflow.field_not_asked', 'transitions.consult.effects', followed('publish_reply')],
  ['workflow.field_not_asked', 'transitions.consult.effects', followed('promise')],
  ['workflow.field_not_asked', 'transitions.consult.effects', followed('merge')],
  ['workflow.field_not_asked', 'transitions.consult.effects', followed('split')],
];
