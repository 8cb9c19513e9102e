import { nameFailure } from './name-failure.js';

describe('a failure', () => {
  it.each([
    [new TypeError('홍길동 010-1234-5678'), 'TypeError'],
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'Error ECONNREFUSED'],
    [
      Object.assign(new Error('x'), { name: 'QueryFailedError', driverError: { code: '23505' } }),
      'QueryFailedError 23505',
    ],
    [Object.assign(new Error('x'), { name: '김 <b>' }), 'b'],
    ['a text', 'Unknown'],
  ])('is named without what somebody wrote: %s', (error, name) => {
    expect(nameFailure(error)).toBe(name);
  });
});
