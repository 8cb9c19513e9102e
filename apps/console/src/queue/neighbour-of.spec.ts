import { neighbourOf } from './neighbour-of.js';

describe('the item whose turn it is', () => {
  it.each<[ids: string[], id: string, next: string | null]>([
    [['a', 'b', 'c'], 'a', 'b'],
    [['a', 'b', 'c'], 'b', 'c'],
    [['a', 'b', 'c'], 'c', 'b'],
    [['a'], 'a', null],
    [['a', 'b'], 'elsewhere', 'a'],
    [[], 'elsewhere', null],
  ])('of %j after %s: %s', (ids, id, next) => {
    expect(neighbourOf(ids, id)).toBe(next);
  });
});
