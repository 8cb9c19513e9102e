import type { WorkItem } from '@app/review';
import type { Bilingual } from '@app/workflow';
import type { Mail } from '../mail/mail-facts.js';

interface Digest {
  language: 'ko' | 'en';
  siteName: Bilingual;
  day: string;
  items: WorkItem[];
  /** Where officials work. */
  link: string;
}

const PARTS: [part: WorkItem['part'], words: Bilingual][] = [
  ['overdue', { ko: '기한이 지남', en: 'Overdue' }],
  ['soon', { ko: '사흘 안에 기한', en: 'Due within three working days' }],
  ['new', { ko: '새로 들어옴', en: 'New' }],
];

/** Writes what waits in an agency today: how many of each part, and the first of them. */
export function writeDigest({ language, siteName, day, items, link }: Digest): Mail {
  const isKorean = language === 'ko';
  const parts = PARTS.map(([part, words]) => {
    const found = items.filter((item) => item.part === part);
    return { name: words[language], count: found[0]?.count ?? 0, found };
  }).filter(({ count }) => count > 0);
  const counts = parts.map(({ name, count }) => `${name} ${count}`).join(', ');
  const lists = parts.flatMap(({ name, count, found }) => [
    `${name}: ${count}`,
    ...found.map(({ title, trackingNumber, dueOn }) =>
      ['-', title, `(${[trackingNumber, dueOn].filter(Boolean).join(', ')})`].join(' '),
    ),
    ...(count > found.length
      ? [isKorean ? `- 그 밖에 ${count - found.length}건` : `- ${count - found.length} more`]
      : []),
    '',
  ]);
  const close = isKorean
    ? ['이 메일은 일하는 날 아침에 한 번 갑니다. ‘계정과 로그인’의 ‘알림 받는 방법’에서 끌 수 있습니다.']
    : [
        'This mail comes once on the morning of a working day. Turn it off under “How you are told” of your account.',
      ];
  return {
    subject: `[${siteName[language]}] ${isKorean ? `${day} 할 일` : `To do on ${day}`}: ${counts}`,
    text: [...lists, link, '', ...close].join('\n'),
    link,
  };
}
