import { findProblem } from './find-problem.js';

describe('findProblem', () => {
  it.each([
    ['{"level":30,"msg":"started"}', 'stdout', null],
    ['{"level":40,"msg":"slow"}', 'stderr', null],
    ['{"level":50,"msg":"lost the database"}', 'stdout', 'lost the database'],
    ['{"level":60,"msg":"stop","err":{"message":"no memory"}}', 'stdout', 'stop (no memory)'],
    ['{"level":50,"msg":"same","err":{"message":"same"}}', 'stdout', 'same'],
    ['plain words', 'stdout', null],
    ['Error: crash', 'stderr', 'Error: crash'],
    ['{broken', 'stderr', '{broken'],
    ['   ', 'stderr', null],
  ] as const)('%s on %s: %s', (line, from, shown) => {
    expect(findProblem(line, from)).toBe(shown);
  });
});
