import type { Definition } from '../definition/definition.js';
import { label, optional, required, state, transition } from '../shipped/build.js';
import { small } from '../shipped/small.js';
import type { FaultCode } from './fault.js';
import { spoil, spoilClock, type Spoiled, spoilMove, withoutMoves } from './spoil.js';

/** The short definition with states it did not have and moves to and fro. */
const grown = (
  kinds: Record<string, 'open' | 'final' | 'settled'>,
  ...ways: [from: string, to: string | null][]
) =>
  spoil(
    {
      states: [
        ...small.states,
        ...Object.entries(kinds).map(([code, kind]) => state(code, kind, code, code)),
      ],
      transitions: [
        ...small.transitions,
        ...ways.map(([from, to], index) =>
          transition({ name: `go_${index}`, label: label('가기', 'Go'), from: [from], to, roles: ['lead'] }),
        ),
      ],
    },
    small,
  );

// One row, one block: the table is read row by row.
// prettier-ignore
export const spoiledWays: Spoiled[] = [
  ['workflow.unreachable_state', 'states.lone', grown({ lone: 'open' }, ['lone', 'done'])],
  ['workflow.unreachable_state', 'states.recognised', withoutMoves(['recognise'])],
  ['workflow.dead_end', 'states.lone', grown({ lone: 'open' }, ['adopted', 'lone'])],
  // Staying is no way out, and the state before is not blamed.
  ['workflow.dead_end', 'states.lone',
    grown({ mid: 'open', lone: 'open' }, ['adopted', 'mid'], ['mid', 'lone'], ['lone', 'lone'], ['lone', null])],
  ['workflow.final_has_way_out', 'states.closed', grown({}, ['closed', 'received'])],
  ['workflow.final_has_way_out', 'states.closed', grown({}, ['closed', null])],
];

// prettier-ignore
export const spoiledRules: Spoiled[] = [
  ['workflow.duplicate_clock', 'clocks.promise', spoil({ clocks: [...small.clocks, small.clocks[1]] }, small)],
  ['workflow.label_missing', 'clocks.appeal.label', spoilClock('appeal', { label: label('', 'Appeal') })],
  ['workflow.unknown_counting', 'clocks.appeal.counting', spoilClock('appeal', { counting: 'lunar' })],
  ['workflow.unknown_party', 'clocks.appeal.party', spoilClock('appeal', { party: 'press' })],
  ['workflow.bad_clock_rule', 'clocks.appeal', spoilClock('appeal', { period: undefined })],
  ['workflow.bad_clock_rule', 'clocks.promise', spoilClock('promise', { period: { days: 3 } })],
  ['workflow.bad_period', 'clocks.appeal.period', spoilClock('appeal', { period: {} })],
  ['workflow.bad_period', 'clocks.appeal.period', spoilClock('appeal', { period: { days: 0 } })],
  ['workflow.bad_period', 'clocks.appeal.period', spoilClock('appeal', { period: { months: 1.5 } })],
  ['workflow.bad_period', 'clocks.appeal.period', spoilClock('appeal', { period: { years: 1001 } })],
  ['workflow.bad_period', 'clocks.appeal.period', spoilClock('appeal', { period: { days: 1, hours: 4 } })],
  ['workflow.bad_period', 'clocks.petition_transfer.period',
    spoilClock('petition_transfer', { period: { weeks: 1, hours: 8 } })],
  ['workflow.unknown_field', 'clocks.promise.given', spoilClock('promise', { given: 'toString' })],
  ['workflow.not_a_day', 'clocks.promise.given', spoilClock('promise', { given: 'reply' })],
  ['workflow.not_a_day', 'clocks.effect.from', spoilClock('effect', { from: 'grade' })],
  ['workflow.day_not_asked', 'transitions.request_supplement.fields',
    spoilMove('request_supplement', { fields: required('message'), conditions: [] })],
  ['workflow.day_not_asked', 'transitions.observe_effect.fields',
    spoilMove('observe_effect', { fields: optional('effectFrom'), conditions: [] })],
  ['workflow.day_not_asked', 'transitions.recommend.fields',
    spoilMove('recommend', { from: ['adopted'], restarts: 'promise' })],
  ['workflow.no_starts', 'clocks.consultation.starts', spoilClock('consultation', { starts: [] })],
  ['workflow.unknown_state', 'clocks.consultation.starts', spoilClock('consultation', { starts: ['gone'] })],
  ['workflow.unknown_state', 'clocks.consultation.stands', spoilClock('consultation', { stands: ['gone'] })],
  ['workflow.unknown_state', 'clocks.consultation.ends',
    spoilClock('consultation', { ends: ['under_review', 'withdrawn', 'gone'] })],
  ['workflow.clock_contradicts', 'clocks.supplement.stands',
    spoilClock('supplement', { stands: ['supplement_requested'] })],
  ['workflow.clock_contradicts', 'clocks.promise.ends', spoilClock('promise', { ends: ['adopted', 'done'] }, small)],
  ['workflow.clock_contradicts', 'clocks.decision.ends', spoilClock('decision', { stands: ['adopted'] }, small)],
  ['workflow.bad_days', 'clocks.promise.remindDaysBefore', spoilClock('promise', { remindDaysBefore: 0 })],
  ['workflow.bad_days', 'clocks.promise.remindDaysBefore', spoilClock('promise', { remindDaysBefore: 366 })],
  ['workflow.bad_days', 'clocks.promise.escalateDaysAfter', spoilClock('promise', { escalateDaysAfter: 2.5 })],
  ['workflow.unknown_transition', 'clocks.retention.atDue', spoilClock('retention', { atDue: ['burn', 'archive'] })],
  ['workflow.system_may_not_fire', 'clocks.management.atDue', spoilMove('lapse', { roles: ['lead'] })],
  ['workflow.system_may_not_fire', 'clocks.management.atDue', spoilMove('lapse', { fields: required('message') })],
  ['workflow.system_may_not_fire', 'clocks.management.atDue', spoilMove('lapse', { conditions: [{ name: 'own_agency' }] })],
  ['workflow.system_may_not_fire', 'clocks.management.atDue', spoilMove('lapse', { conditions: [{ name: 'routed_by_actor' }] })],
];

// prettier-ignore
export const spoiledCourses: Spoiled[] = [
  ['workflow.clock_never_ends', 'clocks.promise.ends', spoilClock('promise', { ends: [] }, small)],
  ['workflow.clock_never_ends', 'clocks.promise.ends', spoilClock('promise', { ends: ['received'] }, small)],
  ['workflow.clock_never_resumes', 'clocks.promise.stands',
    spoilClock('promise', { stands: ['parked'] }, grown({ parked: 'settled' }, ['adopted', 'parked']))],
  ['workflow.clock_outlives_case', 'clocks.decision.ends', spoilClock('decision', { ends: ['adopted', 'not_adopted'] }, small)],
  ['workflow.clock_outlives_case', 'clocks.consultation.ends', spoilClock('consultation', { ends: ['under_review'] })],
  ['workflow.clock_outlives_case', 'clocks.management.ends', spoilClock('management', { ends: ['completed'] })],
  ['workflow.clock_outlives_case', 'clocks.retention.ends', spoilClock('retention', { ends: ['adopted', 'archived'] })],
  ['workflow.clock_not_running', 'transitions.lapse.conditions',
    spoilMove('lapse', { conditions: [{ name: 'clock_has_run_out', params: { clock: 'retention' } }] })],
  ['workflow.clock_not_running', 'transitions.extend_petition.extends',
    spoilMove('extend_petition', {
      from: ['petition_in_progress', 'under_review'],
      conditions: [{ name: 'extended_within_period', params: { clock: 'petition' } }],
    })],
  ['workflow.cannot_extend', 'transitions.extend_petition.extends', spoilClock('petition', { counting: 'civil' })],
  ['workflow.cannot_extend', 'transitions.extend_petition.extends', spoilClock('petition', { period: { weeks: 2 } })],
  ['workflow.extension_unbounded', 'transitions.extend_petition.extends', spoilMove('extend_petition', { conditions: [] })],
  ['workflow.clock_contradicts', 'transitions.transfer_petition.restarts',
    spoilMove('transfer_petition', { from: ['petition_in_progress'] })],
  ['workflow.due_move_not_from_here', 'clocks.retention.atDue', spoilMove('archive', { from: ['not_adopted'] })],
  // The year of measuring leads on, and no other clock would.
  ['workflow.due_move_not_from_here', 'clocks.management.atDue', spoilMove('record_effect', { conditions: [] })],
];

/** One change that makes several faults, in the order in which they are named. */
// prettier-ignore
export const spoiledTwice: [name: string, definition: Definition, faults: [code: FaultCode, place: string][]][] = [
  ['a role that does not exist is nobody', spoilMove('adopt', { roles: ['king'] }),
    [['workflow.unknown_role', 'transitions.adopt.roles'], ['workflow.nobody_may_fire', 'transitions.adopt.roles']]],
  ['a circle that nothing leaves', grown({ a: 'open', b: 'open' }, ['adopted', 'a'], ['a', 'b'], ['b', 'a']),
    [['workflow.never_ends', 'states.a'], ['workflow.never_ends', 'states.b']]],
  ['the only way in is gone', withoutMoves(['adopt', 'adopt_after_all'], small),
    [['workflow.unreachable_state', 'states.adopted'], ['workflow.unreachable_state', 'states.done'],
      ['workflow.clock_never_starts', 'clocks.promise.starts']]],
  ['a clock that starts nowhere one can be', spoilClock('promise', { starts: ['lone'] }, grown({ lone: 'settled' })),
    [['workflow.unreachable_state', 'states.lone'], ['workflow.clock_never_starts', 'clocks.promise.starts']]],
  ['a day that is wanted when a case is opened', spoilClock('promise', { starts: ['received'] }, small),
    [['workflow.day_not_asked', 'clocks.promise.starts'], ['workflow.day_not_asked', 'transitions.transfer.fields'],
      ['workflow.day_not_asked', 'transitions.take_back.fields'], ['workflow.clock_outlives_case', 'clocks.promise.ends'],
      ['workflow.clock_outlives_case', 'clocks.promise.ends']]],
  ['a promise without its day', spoilMove('adopt', { fields: required('reply', 'owner') }, small),
    [['workflow.field_not_asked', 'transitions.adopt.conditions'], ['workflow.field_not_asked', 'transitions.adopt.conditions'],
      ['workflow.field_not_asked', 'transitions.adopt.effects'],
      ['workflow.day_not_asked', 'transitions.adopt.fields']]],
  ['a circle in which the clock stands',
    spoilClock('promise', { stands: ['a', 'b'] },
      grown({ a: 'settled', b: 'settled' }, ['adopted', 'a'], ['a', 'b'], ['b', 'a'])),
    [['workflow.clock_never_resumes', 'clocks.promise.stands'], ['workflow.clock_never_resumes', 'clocks.promise.stands']]],
  ['a promise that nobody ends when its time is over', spoilClock('management', { atDue: ['end_management'] }),
    [['workflow.due_move_not_from_here', 'clocks.management.atDue'], ['workflow.due_move_not_from_here', 'clocks.management.atDue']]],
];
