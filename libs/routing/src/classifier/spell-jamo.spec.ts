import fc from 'fast-check';
import { spellJamo } from './spell-jamo.js';

describe('spellJamo', () => {
  it('spells what Unicode calls the decomposition', () => {
    const words = fc.string({ unit: fc.constantFrom('가', '각', '힣', '뷁', '쌍', 'a', 'ㅋ', '7', '漢') });
    fc.assert(fc.property(words, (word) => expect(spellJamo(word)).toBe(word.normalize('NFD'))));
  });
});
