import { paperCodeOf, readPaperCode } from './paper-code.js';

describe('the code on paper', () => {
  it('is ten digits that nobody mistakes, the same for the same signature and another for another', () => {
    const codes = Array.from({ length: 5_000 }, (_, n) => paperCodeOf(`signature ${n}`));
    expect(new Set(codes).size).toBe(5_000);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(paperCodeOf('signature 7')).toBe(codes[7]);
  });

  it.each([
    ['7q2mx0kd3h', '7Q2MX-0KD3H'],
    [' 7Q2MX - OKD3H ', '7Q2MX-0KD3H'],
    ['lILl0-00000', '11110-00000'],
    ['７Ｑ２ＭＸ０ＫＤ３Ｈ', '7Q2MX-0KD3H'],
  ])('is read as people type it: %p', (typed, code) => {
    expect(readPaperCode(typed)).toBe(code);
  });

  it.each(['', '7Q2MX-0KD3', '7Q2MX-0KD3HH', 'UUUUU-UUUUU', '\u0000'])('refuses %p', (typed) => {
    expect(readPaperCode(typed)).toBeNull();
  });
});
