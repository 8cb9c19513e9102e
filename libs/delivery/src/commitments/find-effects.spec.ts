import { type Definition, small, statutory } from '@app/workflow';
import { findEffects } from './find-effects.js';

/** The same workflow as it was before a move could say what becomes of a promise. */
const former = (definition: Definition): Definition => ({
  ...definition,
  transitions: definition.transitions.map((move) => ({
    ...move,
    effects: move.effects.filter((effect) => !['keep_promise', 'drop_promise'].includes(effect)),
  })),
});

describe('findEffects', () => {
  it('takes what the ledger tells', () => {
    const told = { transition: 'implement', effects: ['notify_citizen' as const] };
    expect(findEffects(statutory, told)).toEqual(['notify_citizen']);
    expect(findEffects(statutory, { transition: 'unheard-of' })).toEqual([]);
  });

  it.each([
    ['statutory', statutory, 'implement', 'keep_promise'],
    ['statutory', statutory, 'lapse', 'drop_promise'],
    ['small', small, 'implement', 'keep_promise'],
  ])('reads in a former version of %s what ends a promise', (_name, definition, transition, effect) => {
    expect(findEffects(definition, { transition })).toContain(effect);
    expect(findEffects(former(definition), { transition })).toContain(effect);
    expect(findEffects(former(definition), { transition, effects: [] })).toEqual([effect]);
  });

  it('finds no end where none is', () => {
    for (const { name: transition } of statutory.transitions.filter(
      ({ name }) => !/implement|lapse/.test(name),
    ))
      for (const definition of [statutory, former(statutory)])
        expect([transition, findEffects(definition, { transition })]).not.toEqual([
          transition,
          expect.arrayContaining([expect.stringMatching(/keep|drop/)]),
        ]);
  });
});
