import { newTrackingNumber, readTrackingNumber } from './tracking-number.js';

describe('tracking number', () => {
  it('has 13 unmistakable digits of 5 bits each in three groups, and never repeats', () => {
    const numbers = Array.from({ length: 10_000 }, newTrackingNumber);
    expect(new Set(numbers).size).toBe(10_000);
    for (const number of numbers)
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it.each([
    ['7q2m-x0kd-3hv9a', '7Q2M-X0KD-3HV9A'],
    [' 7Q2MX0KD3HV9A ', '7Q2M-X0KD-3HV9A'],
    ['7Q2M XOKD 3HV9A', '7Q2M-X0KD-3HV9A'],
    ['lil1-0000-00000', '1111-0000-00000'],
    ['７Ｑ２Ｍ-Ｘ０ＫＤ-３ＨＶ９Ａ', '7Q2M-X0KD-3HV9A'],
  ])('reads %p as people type it', (typed, number) => {
    expect(readTrackingNumber(typed)).toBe(number);
  });

  it.each([
    '',
    '7Q2M-X0KD-3HV9',
    '7Q2M-X0KD-3HV9AA',
    'UUUU-UUUU-UUUUU',
    '7Q2M-X0KD-3HV9\u0000',
    '가나다라-마바사아-자차카타파',
  ])('refuses %p', (typed) => {
    expect(readTrackingNumber(typed)).toBeNull();
  });
});
