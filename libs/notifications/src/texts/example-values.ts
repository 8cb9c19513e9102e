import type { Bilingual } from '@app/workflow';
import type { Language } from './message-words.js';
import type { Values, Variable } from './variables.js';

const NUMBER = '7Q2M-4XKD-91TFA';
const IDEA = '01a2b3c4-0000-7000-8000-000000000000';

const words: Partial<Record<Variable, Bilingual>> = {
  title: { ko: '정류장에 그늘을 만들어 주세요', en: 'Shade at bus stops' },
  agency: { ko: '도로교통과', en: 'Roads and Traffic' },
  step: { ko: '채택', en: 'Adopt' },
  state: { ko: '채택됨', en: 'Adopted' },
  clock: { ko: '처리 기한', en: 'Answer due' },
  message: { ko: '올해 예산으로 열 곳부터 시작합니다.', en: 'Ten stops are built with this year’s budget.' },
  reply: {
    ko: '제안하신 대로 그늘막을 설치하겠습니다.\n설치할 곳은 봄에 정합니다.',
    en: 'We will build the shelters you suggest.\nThe places are chosen in spring.',
  },
  points: {
    ko: '2개 기관이 함께 답했습니다. 답변 항목 3개를 아래 주소에서 볼 수 있습니다.',
    en: 'The answer has 3 points from 2 agencies. Read them at the address below.',
  },
  other: { ko: '버스 정류장 그늘막 (5H8P-2WQE-70KMB)', en: 'Shelters at bus stops (5H8P-2WQE-70KMB)' },
  ground: { ko: '개인정보 포함', en: 'Contains personal data' },
  governments: { ko: '행정안전부', en: 'Ministry of the Interior and Safety' },
  sharing: { ko: '이름과 연락처는 보내지 않았습니다.', en: 'Your name and contact were not sent.' },
  milestone: { ko: '설계 마침', en: 'Plans are ready' },
  place: { ko: '행정안전부', en: 'Ministry of the Interior and Safety' },
  author: { ko: '제안자', en: 'The author' },
  proposer: { ko: '공동 제안자', en: 'A joint proposer' },
  share: { ko: '40% (주제안자)', en: '40% (lead proposer)' },
  counts: { ko: '기한이 지남 2, 새로 들어옴 5', en: 'Overdue 2, New 5' },
  list: {
    ko: `기한이 지남: 2\n- 정류장에 그늘을 만들어 주세요 (${NUMBER}, 2026-03-02)\n- 그 밖에 1건`,
    en: `Overdue: 2\n- Shade at bus stops (${NUMBER}, 2026-03-02)\n- 1 more`,
  },
};

/** Facts that never were, for somebody who wants to see what a message will look like. Every variable has one. */
export function exampleValues(language: Language, site: string, address: string): Values {
  const said = Object.entries(words).map(([name, word]) => [name, word[language]]);
  return {
    ...(Object.fromEntries(said) as Values),
    ...{ site, number: NUMBER, link: `${address}/track/${NUMBER}`, otherLink: `${address}/ideas/${IDEA}` },
    ...{ dueOn: '2026-03-31', promisedOn: '2026-12-31', doneOn: '2026-03-02', plannedOn: '2026-03-15' },
    ...{ rateLink: `${address}/ideas/${IDEA}/satisfaction`, ownDataLink: `${address}/own-data` },
    ...{ confirmLink: `${address}/ideas/${IDEA}/confirm`, placeLink: `${address}/track/5H8P-2WQE-70KMB` },
    ...{ answerLink: `${address}/proposals/${IDEA}`, stopLink: `${address}/ideas/${IDEA}/unfollow` },
    ...{ day: '2026-03-03', minutes: '30', days: '7' },
  };
}
