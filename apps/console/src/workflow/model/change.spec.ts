import { small, statutory, validate } from '@app/workflow';
import type { Definition } from './definition.js';
import { add } from './add.js';
import { referencesTo } from './references.js';
import { remove } from './remove.js';
import { rename } from './rename.js';

const shipped: Definition = statutory;
const codesOf = (definition: Definition) =>
  [
    ...definition.states.map(({ code }) => ['states', code]),
    ...definition.transitions.map(({ name }) => ['transitions', name]),
    ...definition.clocks.map(({ code }) => ['clocks', code]),
    ...definition.lanes.map(({ code }) => ['lanes', code]),
  ] as ['states' | 'transitions' | 'clocks' | 'lanes', string][];

describe('changing a definition', () => {
  it.each(codesOf(shipped))('renames %s %s everywhere', (list, code) => {
    const renamed = rename(shipped, list, code, 'another_name');
    expect(referencesTo(renamed, list, code)).toEqual([]);
    expect(referencesTo(renamed, list, 'another_name')).toHaveLength(
      referencesTo(shipped, list, code).length,
    );
    expect(validate(renamed as typeof statutory)).toEqual([]);
  });

  it.each(codesOf(shipped))('removes %s %s and every name of it', (list, code) => {
    const left = referencesTo(remove(shipped, list, code), list, code);
    expect(left.filter(({ part }) => part !== 'initial')).toEqual([]);
  });

  it('removes the moves that lead to a state, and what names them', () => {
    const rest = remove(shipped, 'states', 'archived');
    expect(rest.transitions.some(({ name }) => name === 'archive')).toBe(false);
    expect(rest.clocks.find(({ code }) => code === 'retention')?.atDue).toEqual([]);
  });

  it.each(['states', 'transitions', 'clocks', 'lanes'] as const)(
    'adds to %s under a code of its own',
    (list) => {
      const twice = add(add(small, list).definition, list).definition;
      const codes = codesOf(twice).filter(([of]) => of === list);
      expect(new Set(codes.map(([, code]) => code)).size).toBe(small[list].length + 2);
    },
  );
});
