import { cleanerOf } from './clean-text.js';

const cleaner = cleanerOf(['김마당', 'Kim@Example.kr', '010-1234-5678', '전주시 완산구 1-2', null, '이']);

describe('cleaning a text', () => {
  it.each([
    ['저는 김마당입니다.', '저는 [지움]입니다.'],
    ['kim@example.kr 로 주세요', '[지움] 로 주세요'],
    ['01012345678, 010 1234 5678', '[지움], [지움]'],
    ['전주시  완산구 1-2에 삽니다', '[지움]에 삽니다'],
    ['이웃과 함께', '이웃과 함께'],
    ['대표전화 02-123-4567', '대표전화 02-123-4567'],
  ])('takes out what is known of the person: %p', (text, cleaned) => {
    expect(cleaner.known(text)).toBe(cleaned);
  });

  it.each([
    ['옆집은 010-9999-8888', '옆집은 [지움]'],
    ['국번 없이 +82 10 9999 8888', '국번 없이 [지움]'],
    ['neighbour@example.org 참고', '[지움] 참고'],
    ['번호는 900101-1234567', '번호는 [지움]'],
    ['2026년 예산 1,200,000원, 100-200명', '2026년 예산 1,200,000원, 100-200명'],
  ])('and of their own words whatever reaches anybody: %p', (text, cleaned) => {
    expect(cleaner.all(text)).toBe(cleaned);
  });

  it('reaches every text in a value, and nothing else in it', () => {
    const at = new Date();
    expect(cleaner.known({ 김마당: ['김마당 님'], at, count: 3, none: null })).toEqual({
      ...{ 김마당: ['[지움] 님'], at, count: 3, none: null },
    });
  });

  it('takes every sign of a name for itself: none is a pattern', () => {
    const { known } = cleanerOf(['a.b*', '(x+)+$', '[가-힣]\\']);
    expect(known('a.b* aXbb (x+)+$ xxx [가-힣]\\ 나')).toBe('[지움] aXbb [지움] xxx [지움] 나');
  });

  it('leaves texts alone where nothing is known', () => {
    expect(cleanerOf([null, '']).known('그대로')).toBe('그대로');
  });
});
