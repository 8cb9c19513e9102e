import type { Body, MailFacts } from './mail-facts.js';

/** Tells whoever follows an idea of a step that anyone may read: where it stands now, and what was answered. */
export function writeFollowed({ language, idea, step, shown, milestone, agencyName }: MailFacts): Body {
  const isKorean = language === 'ko';
  const said = (ko: string, en: string): string => (isKorean ? ko : en);
  const what = milestone?.title ?? step?.label[language] ?? said('진행 소식', 'News');
  const reply = shown?.isSettled && !milestone ? shown.reply : null;
  return {
    subject: `${what}: ${idea.title.slice(0, 60)}`,
    lines: [
      `${said('지켜보는 제안', 'An idea you follow')}: ${idea.title}`,
      '',
      ...(step ? [`${said('처리 상태', 'State')}: ${step.stateLabel[language]}`] : []),
      ...(milestone
        ? [`${said('이룬 단계', 'Step reached')}: ${milestone.title} (${milestone.doneOn})`]
        : []),
      ...(agencyName ? [`${said('담당 기관', 'Agency')}: ${agencyName[language]}`] : []),
      ...(shown?.promisedOn ? [`${said('실시 예정일', 'Planned day')}: ${shown.promisedOn}`] : []),
      ...[milestone?.note ?? step?.message, reply].flatMap((text) => (text ? ['', text] : [])),
    ],
  };
}
