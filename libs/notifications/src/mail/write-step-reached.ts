import type { Body, MailFacts } from './mail-facts.js';

/** Tells the proposer that a step to the promise was reached: which, when, and what there is to say of it. */
export function writeStepReached({ language, idea, milestone, shown }: MailFacts): Body {
  const isKorean = language === 'ko';
  const { title, dueOn, doneOn, note } = milestone!;
  const said = isKorean
    ? [
        `제안: ${idea.title}`,
        '',
        `이룬 단계: ${title}`,
        `이룬 날: ${doneOn} (예정일 ${dueOn})`,
        ...(shown?.promisedOn ? [`실시 예정일: ${shown.promisedOn}`] : []),
      ]
    : [
        `Idea: ${idea.title}`,
        '',
        `Step reached: ${title}`,
        `Day: ${doneOn} (planned for ${dueOn})`,
        ...(shown?.promisedOn ? [`Planned day: ${shown.promisedOn}`] : []),
      ];
  return {
    subject: `${isKorean ? '실시 단계를 이루었습니다' : 'A step was reached'}: ${idea.title.slice(0, 60)}`,
    lines: [...said, '', note!],
  };
}
