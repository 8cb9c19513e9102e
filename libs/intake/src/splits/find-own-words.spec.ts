import { findOwnWords } from './find-own-words.js';

const texts = [null, '버스가 늦습니다.\n\n정류장에 의자도 없습니다 (두 곳).', '의자를 놓아 주세요.'];

describe('findOwnWords', () => {
  it.each([
    ['정류장에 의자도 없습니다', '정류장에 의자도 없습니다'],
    ['늦습니다. 정류장에', '늦습니다.\n\n정류장에'],
    ['  의자를 놓아\r\n주세요. ', '의자를 놓아 주세요.'],
    ['의자를'.normalize('NFD'), '의자를'],
    ['(두 곳).', '(두 곳).'],
  ])('finds %j as it stands there', (said, found) => {
    expect(findOwnWords(texts, said)).toBe(found);
  });

  it.each(['', '  ', '의자를 두 개 놓아 주세요.', '없습니다 (두 곳)!', '.*', '주세요. 버스가'])(
    'finds no %j',
    (said) => {
      expect(findOwnWords(texts, said)).toBeNull();
    },
  );
});
