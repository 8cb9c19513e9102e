import {
  type Definition,
  type FaultCode,
  type State,
  statutory,
  type Transition,
  validate,
} from './index.js';

const ask: Transition = {
  name: 'ask',
  label: { ko: '묻기', en: 'Ask' },
  from: ['new'],
  to: 'waiting',
  roles: ['reviewer'],
  fields: [],
  conditions: [],
  effects: [],
  tone: 'neutral',
  isPublic: true,
};
const answer: Transition = { ...ask, name: 'answer', from: ['waiting'], to: 'new', roles: ['citizen-owner'] };
const finish: Transition = { ...ask, name: 'finish', to: 'done' };
const fresh: State = {
  code: 'new',
  label: { ko: '새', en: 'New' },
  kind: 'open',
  isPublic: true,
  clock: 'runs',
};
const waiting: State = { ...fresh, code: 'waiting', kind: 'waiting', clock: 'stopped' };
const done: State = { ...fresh, code: 'done', kind: 'final', clock: 'ended' };
const sound: Definition = {
  code: 'small',
  version: 1,
  title: { ko: '작은 흐름', en: 'Small' },
  initial: 'new',
  states: [fresh, waiting, done],
  transitions: [ask, answer, finish],
  clock: { days: 14, from: 'opened' },
};

const withMove = (change: object): Definition => ({
  ...sound,
  transitions: [ask, answer, { ...finish, ...change } as Transition],
});
const withState = (change: object): Definition => ({
  ...sound,
  states: [fresh, waiting, { ...done, ...change } as State],
});
const found = (definition: Definition) => validate(definition).map(({ code, place }) => [code, place]);

describe('validate', () => {
  it('finds no fault in what ships', () => expect(validate(statutory)).toEqual([]));
  it('finds no fault in the small definition that the others spoil', () =>
    expect(validate(sound)).toEqual([]));

  it('finds no fault in a move that asks for what it needs', () => {
    const whole = withMove({
      fields: ['reply', 'agency', 'promisedOn'].map((name) => ({ name, required: true })),
      conditions: [{ name: 'within_days_of_opening', params: { days: 7 } }, { name: 'promised_in_future' }],
      effects: ['publish_reply', 'assign_agency', 'release_claim', 'notify_citizen'],
    });
    expect(validate(whole)).toEqual([]);
  });
});

const lone = { ...fresh, code: 'lone' };
const later = { ...fresh, code: 'later' };
const spoiled: [FaultCode, string, Definition][] = [
  ['workflow.unknown_initial', 'initial', { ...sound, initial: 'begin' }],
  ['workflow.unknown_from', 'transitions.finish.from', withMove({ from: ['new', 'gone'] })],
  ['workflow.unknown_to', 'transitions.finish.to', withMove({ to: 'gone' })],
  ['workflow.duplicate_state', 'states.new', { ...sound, states: [fresh, waiting, done, fresh] }],
  ['workflow.duplicate_transition', 'transitions.ask', { ...sound, transitions: [ask, answer, finish, ask] }],
  [
    'workflow.duplicate_field',
    'transitions.finish.fields',
    withMove({
      fields: [
        { name: 'reply', required: true },
        { name: 'reply', required: false },
      ],
    }),
  ],
  ['workflow.label_missing', 'transitions.finish.label', withMove({ label: { ko: '끝', en: ' ' } })],
  ['workflow.label_missing', 'states.done.label', withState({ label: { ko: '', en: 'Done' } })],
  [
    'workflow.unreachable_state',
    'states.lone',
    {
      ...sound,
      states: [...sound.states, lone],
      transitions: [...sound.transitions, { ...finish, name: 'x', from: ['lone'] }],
    },
  ],
  [
    'workflow.dead_end',
    'states.lone',
    {
      ...sound,
      states: [...sound.states, lone],
      transitions: [...sound.transitions, { ...ask, name: 'x', to: 'lone' }],
    },
  ],
  ['workflow.final_has_way_out', 'states.done', withMove({ from: ['new', 'done'] })],
  ['workflow.clock_does_not_fit', 'states.done.clock', withState({ clock: 'runs' })],
  ['workflow.bad_clock_rule', 'clock', { ...sound, clock: { from: 'opened' } }],
  ['workflow.bad_clock_rule', 'clock', { ...sound, clock: { days: 0, from: 'opened' } }],
  ['workflow.bad_clock_rule', 'clock', { ...sound, clock: { months: 1.5, from: 'opened' } }],
  [
    'workflow.unknown_kind',
    'states.new.kind',
    { ...sound, states: [{ ...fresh, kind: 'odd' as never }, waiting, done] },
  ],
  ['workflow.unknown_clock', 'states.done.clock', withState({ clock: 'odd' })],
  ['workflow.unknown_tone', 'transitions.finish.tone', withMove({ tone: 'loud' })],
  ['workflow.unknown_role', 'transitions.finish.roles', withMove({ roles: ['lead', 'king'] })],
  [
    'workflow.unknown_field',
    'transitions.finish.fields',
    withMove({ fields: [{ name: 'colour', required: true }] }),
  ],
  [
    'workflow.unknown_condition',
    'transitions.finish.conditions',
    withMove({ conditions: [{ name: 'sunny' }] }),
  ],
  [
    'workflow.unknown_condition',
    'transitions.finish.conditions',
    withMove({ conditions: [{ name: 'toString' }] }),
  ],
  ['workflow.unknown_effect', 'transitions.finish.effects', withMove({ effects: ['ring_bell'] })],
  [
    'workflow.bad_parameter',
    'transitions.finish.conditions',
    withMove({ conditions: [{ name: 'within_days_of_opening', params: { days: -7 } }] }),
  ],
  [
    'workflow.bad_parameter',
    'transitions.finish.conditions',
    withMove({ conditions: [{ name: 'own_agency', params: { days: 7 } }] }),
  ],
  ['workflow.field_not_asked', 'transitions.finish.effects', withMove({ effects: ['assign_agency'] })],
  [
    'workflow.field_not_asked',
    'transitions.finish.conditions',
    withMove({
      fields: [{ name: 'promisedOn', required: false }],
      conditions: [{ name: 'promised_in_future' }],
    }),
  ],
  ['workflow.nobody_may_fire', 'transitions.finish.roles', withMove({ roles: [] })],
];

describe('one thing spoiled, one fault', () => {
  it.each(spoiled)('%s at %s', (code, place, definition) => {
    expect(found(definition)).toEqual([[code, place]]);
  });

  it.each(spoiled)('%s at %s is said in both languages', (_code, _place, definition) => {
    for (const { ko, en } of validate(definition)) {
      expect(ko).toMatch(/[가-힣]/);
      expect(en).toMatch(/^[A-Z].*: /);
    }
  });
});

describe('faults that come together', () => {
  it('a move from nowhere leaves its end unreachable and its start without an end', () => {
    expect(found(withMove({ from: [] }))).toEqual([
      ['workflow.no_from', 'transitions.finish.from'],
      ['workflow.never_ends', 'states.new'],
      ['workflow.never_ends', 'states.waiting'],
      ['workflow.unreachable_state', 'states.done'],
    ]);
  });

  it('a role that does not exist is nobody', () => {
    expect(found(withMove({ roles: ['king'] })).map(([code]) => code)).toEqual([
      'workflow.unknown_role',
      'workflow.nobody_may_fire',
    ]);
  });

  it('a stopped clock that nothing starts again', () => {
    const stuck = { ...sound, transitions: [ask, { ...answer, to: 'waiting' }, finish] };
    expect(found(stuck)).toEqual([
      ['workflow.dead_end', 'states.waiting'],
      ['workflow.clock_never_resumes', 'states.waiting'],
    ]);
  });

  it('a state that can only stay is blamed itself, not the one before it', () => {
    const stay = { ...fresh, code: 'stay' };
    const middle = { ...fresh, code: 'middle' };
    const path: Definition = {
      ...sound,
      states: [...sound.states, middle, stay],
      transitions: [
        ...sound.transitions,
        { ...ask, name: 'x', to: 'middle' },
        { ...ask, name: 'y', from: ['middle', 'stay'], to: 'stay' },
      ],
    };
    expect(found(path)).toEqual([['workflow.dead_end', 'states.stay']]);
  });

  it('a stopped clock is not started by going to another one', () => {
    const circle: Definition = {
      ...sound,
      states: [fresh, waiting, { ...waiting, code: 'parked' }, done],
      transitions: [
        ask,
        { ...answer, to: 'parked' },
        { ...answer, name: 'back', from: ['parked'], to: 'waiting' },
        finish,
      ],
    };
    const clocks = found(circle).filter(([code]) => code === 'workflow.clock_never_resumes');
    expect(clocks.map(([, place]) => place)).toEqual(['states.waiting', 'states.parked']);
  });

  it('a circle that no final state ends', () => {
    const circle: Definition = {
      ...sound,
      states: [...sound.states, later, lone],
      transitions: [
        ...sound.transitions,
        { ...ask, name: 'x', to: 'later' },
        { ...ask, name: 'y', from: ['later'], to: 'lone' },
        { ...ask, name: 'z', from: ['lone'], to: 'later' },
      ],
    };
    expect(found(circle)).toEqual([
      ['workflow.never_ends', 'states.later'],
      ['workflow.never_ends', 'states.lone'],
    ]);
  });
});
