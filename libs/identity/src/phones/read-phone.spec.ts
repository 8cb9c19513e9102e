import { readPhone } from './read-phone.js';

describe('readPhone', () => {
  it.each([
    ['010-1234-5678', '010-1234-5678'],
    ['01012345678', '010-1234-5678'],
    ['+82 10 1234 5678', '010-1234-5678'],
    ['+82 (0)10-1234-5678', '010-1234-5678'],
    ['０１０ １２３４ ５６７８', '010-1234-5678'],
    ['011.234.5678', '011-234-5678'],
  ])('reads %p', (typed, phone) => expect(readPhone(typed)).toBe(phone));

  it.each(['', '02-1234-5678', '010-1234', '010-1234-56789', '+1 212 555 0100', '010-1234-567a'])(
    'takes %p for none',
    (typed) => expect(readPhone(typed)).toBeNull(),
  );
});
