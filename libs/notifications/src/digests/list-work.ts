import type { WorkItem } from '@app/review';
import type { Bilingual } from '@app/workflow';

const PARTS: [part: WorkItem['part'], words: Bilingual][] = [
  ['triage', { ko: '맡을 기관을 정해야 함', en: 'Without an agency' }],
  ['overdue', { ko: '기한이 지남', en: 'Overdue' }],
  ['soon', { ko: '근무일 기준 3일 안에 기한', en: 'Due within three working days' }],
  ['new', { ko: '새로 들어옴', en: 'New' }],
];

/** What waits in moderation. */
const TO_MODERATE: Bilingual = {
  ko: '신고와 이의, 살필 제안',
  en: 'Reports, objections and held ideas',
};

/**
 * What waits for somebody today: how many of each part, and a list of the first of them; of what is to be moderated how
 * much it is, and where.
 */
export function listWork(
  { items, toModerate }: { items: WorkItem[]; toModerate: number },
  language: 'ko' | 'en',
  moderation: string,
): { counts: string; list: string } {
  const parts = PARTS.map(([part, words]) => {
    const found = items.filter((item) => item.part === part);
    return listPart(words[language], found, language);
  });
  const name = TO_MODERATE[language];
  parts.push({ name, count: toModerate, list: `${name}: ${toModerate}\n${moderation}` });
  const waiting = parts.filter(({ count }) => count > 0);
  return {
    counts: waiting.map(({ name: part, count }) => `${part} ${count}`).join(', '),
    list: waiting.map(({ list }) => list).join('\n\n'),
  };
}

function listPart(name: string, found: WorkItem[], language: 'ko' | 'en') {
  const count = found[0]?.count ?? 0;
  const more = count - found.length;
  const lines = [
    `${name}: ${count}`,
    ...found.map(({ title, trackingNumber, dueOn }) =>
      ['-', title, `(${[trackingNumber, dueOn].filter(Boolean).join(', ')})`].join(' '),
    ),
    ...(more > 0 ? [language === 'ko' ? `- 그 밖에 ${more}건` : `- ${more} more`] : []),
  ];
  return { name, count, list: lines.join('\n') };
}
