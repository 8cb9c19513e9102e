import { ACTIONS, isAction, LEVELS, reaches } from './assurance.policy.js';

describe('levels of assurance', () => {
  it.each(
    LEVELS.flatMap((level, at) => LEVELS.map((minimum, least) => [level, minimum, at >= least] as const)),
  )('%s where %s is asked for: %s', (level, minimum, isEnough) => {
    expect(reaches(level, minimum)).toBe(isEnough);
  });

  it('are by themselves among those that may be chosen', () => {
    for (const { usual, choices } of Object.values(ACTIONS)) expect(choices).toContain(usual);
  });

  it('know their actions and nothing that every object has', () => {
    expect(['submit', 'support', 'toString', '__proto__', ''].map(isAction)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
