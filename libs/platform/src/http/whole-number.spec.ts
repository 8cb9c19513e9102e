import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { WholeNumber } from './whole-number.js';

class Asked {
  @WholeNumber() version: unknown;
}

const read = (version: unknown) => plainToInstance(Asked, { version }).version;

describe('a whole number in an address', () => {
  it('is read', () => {
    expect(['0', '7', '-1', '9007199254'].map(read)).toEqual([0, 7, -1, 9_007_199_254]);
  });

  it('is read where it is beyond all that a number can hold exactly, for its limit to refuse it', () => {
    expect(read('9007199254740993')).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });

  it('stays what it was where it is none', () => {
    const others = ['', ' ', ' 1', '1 ', '0x1', '1e3', '1.5', '+1', '９', ['1'], undefined];
    expect(others.map(read)).toEqual(others);
  });
});
