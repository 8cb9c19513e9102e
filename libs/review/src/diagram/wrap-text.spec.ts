import fc from 'fast-check';
import { wrapText } from './wrap-text.js';

describe('a text in lines', () => {
  it.each([
    ['동일 시책 확인 요청', 60, ['동일 시책', '확인 요청']],
    ['Ask for opinions', 70, ['Ask for', 'opinions']],
    ['  one   two ', 200, ['one two']],
    ['가나다라마바사', 36, ['가나다', '라마바', '사']],
    ['', 60, []],
    ['   ', 60, []],
  ])(
    'breaks %j at %d between words, and within one only where it alone is too wide',
    (text, width, lines) => {
      expect(wrapText(text, width, 12).lines).toEqual(lines);
    },
  );

  it('loses nothing, and takes no more room than it says', () => {
    const check = (text: string, width: number): void => {
      const block = wrapText(text, width, 12);
      expect(block.lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(block.width).toBeLessThanOrEqual(width + 1);
      expect(block.height).toBeGreaterThanOrEqual(block.lines.length * 12);
      expect(block.lines.every((line) => line.trim() === line && line !== '')).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 14, max: 300 }), check));
  });
});
