import { matchesName } from './matches-name.js';

describe('a name in the list of agencies', () => {
  it.each(['행정', '안전부', '행저', '행정아', '행정 안전', 'ㅎㅈㅇㅈㅂ', 'ㅇㅈ', ''])(
    'is found by %j',
    (typed) => {
      expect(matchesName('행정안전부', typed)).toBe(true);
    },
  );

  it.each(['교육', '안정', 'ㅈㅎ', 'interior'])('is not found by %j', (typed) => {
    expect(matchesName('행정안전부', typed)).toBe(false);
  });

  it('is found in English in either case', () => {
    expect(matchesName('Ministry of the Interior and Safety', 'interior')).toBe(true);
  });
});
