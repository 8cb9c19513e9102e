import { findResidentNumbers } from './find-resident-numbers.js';

describe('findResidentNumbers', () => {
  it.each([
    ['제 번호는 900101-1234567 입니다', ['900101-1234567']],
    ['9001011234567', ['9001011234567']],
    ['020229 - 4123456', []],
    ['040229-3123456', ['040229-3123456']],
    ['두 개: 851231-2000000, 111111-3456789', ['851231-2000000', '111111-3456789']],
  ])('in %p', (text, found) => {
    expect(findResidentNumbers(text)).toEqual(found);
  });

  it.each(['010-1234-5678', '901301-1234567', '123-45-67890', '1900101-12345678', '계좌 110-123-456789'])(
    'takes %p for something else',
    (text) => {
      expect(findResidentNumbers(text)).toEqual([]);
    },
  );
});
