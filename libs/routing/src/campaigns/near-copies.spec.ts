import { bandKeys } from './band-keys.js';
import { hashPassages } from './hash-passages.js';
import { isNearCopy, isTelling } from './is-near-copy.js';

const text = `우리 동네 어린이보호구역에는 보도와 차도가 나뉘어 있지 않아 아이들이 차 옆으로 걷습니다.
  아침마다 불법 주정차로 길이 막히고 운전자는 아이를 보지 못합니다. 보도를 놓고 무인 단속 장비를 달아 주세요.
  이미 다른 구에서는 두 해 만에 사고가 절반으로 줄었습니다. 예산이 모자라면 먼저 학교 앞 백 미터부터 해 주세요.`;
const other = `재난문자에 어려운 한자어가 많아 어르신이 뜻을 묻습니다. 대피 장소와 할 일을 먼저 쓰고 쉬운 낱말 목록을
  정해 따르게 하면 누구나 바로 움직일 수 있습니다. 지도와 음성 안내도 함께 보내면 글을 읽기 어려운 분도 압니다.`;
const copies = [
  text,
  text.replaceAll(' ', ''),
  text.replace('두 해', '삼 년').replace('우리', '저희'),
  `안녕하세요. 세 아이의 엄마입니다. ${text} 꼭 부탁드립니다.`,
  text.slice(0, Math.floor(text.length * 0.8)),
];

const meet = (one: Set<number>, two: Set<number>): boolean => {
  const keys = new Set(bandKeys(one));
  return bandKeys(two).some((key) => keys.has(key));
};

describe('near-copies', () => {
  it.each(copies.map((copy, at) => [at, copy] as const))('are found and told: %d', (_, copy) => {
    const [one, two] = [hashPassages(text), hashPassages(copy)];
    expect(isNearCopy(one, two)).toBe(true);
    expect(isNearCopy(two, one)).toBe(true);
    expect(meet(one, two)).toBe(true);
  });

  it('are not what only speaks of the same, nor short texts', () => {
    const [one, two] = [hashPassages(text), hashPassages(other)];
    expect(isNearCopy(one, two)).toBe(false);
    expect(meet(one, two)).toBe(false);
    expect(isNearCopy(one, hashPassages(`${text.slice(0, 60)} ${other}`))).toBe(false);
    expect(isTelling(hashPassages('회의를 서서 합시다'))).toBe(false);
  });

  it('have keys that fit a whole number, one for each band', () => {
    const keys = bandKeys(hashPassages(text));
    expect(new Set(keys).size).toBe(12);
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
  });
});
