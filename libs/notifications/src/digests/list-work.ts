import type { WorkItem } from '@app/review';
import type { Bilingual } from '@app/workflow';

const PARTS: [part: WorkItem['part'], words: Bilingual][] = [
  ['triage', { ko: '맡을 기관을 정해야 함', en: 'Without an agency' }],
  ['overdue', { ko: '기한이 지남', en: 'Overdue' }],
  ['soon', { ko: '근무일 기준 3일 안에 기한', en: 'Due within three working days' }],
  ['new', { ko: '새로 들어옴', en: 'New' }],
];

/** What waits for somebody today: how many of each part, and a list of the first of them. */
export function listWork(items: WorkItem[], language: 'ko' | 'en'): { counts: string; list: string } {
  const parts = PARTS.map(([part, words]) => {
    const found = items.filter((item) => item.part === part);
    return { name: words[language], count: found[0]?.count ?? 0, found };
  }).filter(({ count }) => count > 0);
  const lists = parts.map(({ name, count, found }) =>
    [
      `${name}: ${count}`,
      ...found.map(({ title, trackingNumber, dueOn }) =>
        ['-', title, `(${[trackingNumber, dueOn].filter(Boolean).join(', ')})`].join(' '),
      ),
      ...(count > found.length
        ? [language === 'ko' ? `- 그 밖에 ${count - found.length}건` : `- ${count - found.length} more`]
        : []),
    ].join('\n'),
  );
  return {
    counts: parts.map(({ name, count }) => `${name} ${count}`).join(', '),
    list: lists.join('\n\n'),
  };
}
