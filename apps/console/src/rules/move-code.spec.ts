import { moveCode, type Place } from './move-code.js';

describe('a rule that is moved', () => {
  it.each<[code: string, place: Place, order: string]>([
    ['b', 'up', 'bacd'],
    ['b', 'down', 'acbd'],
    ['c', 'first', 'cabd'],
    ['a', 'last', 'bcda'],
    ['a', 'up', 'abcd'],
    ['d', 'down', 'abcd'],
    ['x', 'first', 'abcd'],
  ])('%s %s: %s', (code, place, order) => {
    expect(moveCode([...'abcd'], code, place).join('')).toBe(order);
  });
});
