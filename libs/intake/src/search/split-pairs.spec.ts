import { foldText, splitPairs } from './split-pairs.js';

describe('splitPairs', () => {
  it('gives every two letters of a word once, and none across words', () => {
    expect(splitPairs('버스 정류장 버스')).toEqual(['버스', '정류', '류장']);
    expect(splitPairs('한 글 자')).toEqual([]);
  });

  it('does not cut a letter outside the basic plane in two', () => {
    expect(splitPairs('𠮷野家')).toEqual(['𠮷野', '野家']);
  });

  it('finds Hangul typed as separate jamo', () => {
    expect(foldText('교통'.normalize('NFD'))).toBe('교통');
    expect(foldText('KTX')).toBe('ktx');
  });
});
