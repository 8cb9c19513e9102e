import type { Example } from './example.js';
import { seededRandom } from './seeded-random.js';

/** Words of three desks, and words that every desk reads. */
const WORDS: Record<string, string[]> = {
  교통: ['버스', '정류장', '지하철', '신호등', '도로', '주차장', '횡단보도', '환승', '배차', '노선'],
  보육: ['어린이집', '유치원', '보육교사', '아이', '학부모', '돌봄', '급식', '방과후', '보육료', '원장'],
  환경: ['미세먼지', '쓰레기', '분리수거', '하천', '공원', '나무', '재활용', '악취', '플라스틱', '숲'],
};
const COMMON = ['우리', '동네', '시민', '부탁', '개선', '요청', '문제', '매일', '지금', '방안'];
const ENDINGS = ['', '가', '을', '에서', '의', '도'];

/** Texts of our own about three desks in turn, the same for the same seed. */
export function aSample(count: number, seed = 1): Example[] {
  const random = seededRandom(seed);
  const pick = (words: string[]): string => words[Math.floor(random() * words.length)]!;
  const labels = Object.keys(WORDS);
  return Array.from({ length: count }, (_, at) => {
    const label = labels[at % labels.length]!;
    const phrase = (own: number): string =>
      Array.from({ length: own }, () => `${pick(WORDS[label]!)}${pick(ENDINGS)} ${pick(COMMON)}`).join(' ');
    return { title: phrase(1), body: phrase(4), label };
  });
}
