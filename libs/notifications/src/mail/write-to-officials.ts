import type { Template } from '../messages/template-for.js';
import type { Mail, MailFacts } from './mail-facts.js';

type ForOfficials =
  | 'act-soon'
  | 'time-passed'
  | 'taken-further'
  | 'score-asked'
  | 'opinion-asked'
  | 'opinion-soon'
  | 'opinion-missed'
  | 'answer-asked';

const subjects: Record<ForOfficials, { ko: string; en: string }> = {
  'act-soon': { ko: '기한이 다가옵니다', en: 'A deadline is near' },
  'time-passed': { ko: '[독촉] 기한이 지났습니다', en: 'Reminder: a deadline has passed' },
  'taken-further': { ko: '기한이 지난 건을 보고합니다', en: 'An overdue case is reported to you' },
  'score-asked': { ko: '제안 심사를 맡으셨습니다', en: 'You are asked to score an idea' },
  'opinion-asked': { ko: '의견을 요청받았습니다', en: 'Your agency is asked for its opinion' },
  'opinion-soon': { ko: '의견 회신 기한이 다가옵니다', en: 'An opinion is due soon' },
  'opinion-missed': { ko: '의견을 보내지 않은 기관이 있습니다', en: 'An agency has not given its opinion' },
  'answer-asked': { ko: '공동 답변을 확인해 주세요', en: 'Please confirm your part of an answer' },
};

const asks: Record<ForOfficials, { ko: string; en: string }> = {
  'act-soon': { ko: '기한 안에 처리해 주세요.', en: 'Please act before it passes.' },
  'time-passed': {
    ko: '지체 없이 처리하고, 늦어진 까닭을 제안자에게 알려 주세요.',
    en: 'Please act without delay and tell the proposer why it is late.',
  },
  'taken-further': {
    ko: '담당 부서가 기한을 넘겼습니다. 처리 상황을 살펴 주세요.',
    en: 'The department let the deadline pass. Please look into it.',
  },
  'score-asked': {
    ko: '기준별로 점수를 매겨 주세요. 이해관계가 있으면 심사에서 빠질 수 있습니다.',
    en: 'Please score it by the criteria. Step back if you have a conflict of interest.',
  },
  // 국민 제안 규정 §9④
  'opinion-asked': {
    ko: '제안을 읽고 기한 안에 기관의 의견을 남겨 주세요. 의견 조회가 끝날 때까지 고칠 수 있습니다.',
    en: 'Please read the idea and give your agency’s opinion in time. It may be changed until the consultation ends.',
  },
  'opinion-soon': {
    ko: '아직 의견이 없습니다. 기한이 지나면 회신하지 않은 기관으로 공개됩니다.',
    en: 'None was given yet. After that day your agency is publicly shown as silent.',
  },
  'opinion-missed': {
    ko: '더 기다리거나, 의견 조회를 마치고 심사를 이어 가 주세요.',
    en: 'Please wait longer, or end the consultation and go on.',
  },
  'answer-asked': {
    ko: '귀 기관이 맡은 답변 항목을 읽고 확인하거나, 까닭을 적어 이의를 남겨 주세요.',
    en: 'Please read the points that name your agency, and confirm them or object with a reason.',
  },
};

/** True for a message that officials get. */
export function isForOfficials(template: Template): template is ForOfficials {
  return Object.hasOwn(subjects, template);
}

/** Writes to officials of a deadline, a round or an opinion: which case, until when, what is to be done, where. */
export function writeToOfficials(facts: MailFacts): Mail {
  const { language, siteName, idea, deadline, agencyName, caseUrl } = facts;
  const template = facts.template as ForOfficials;
  const isKorean = language === 'ko';
  const last = isKorean ? '기한' : 'last day';
  return {
    subject: `[${siteName[language]}] ${subjects[template][language]}: ${idea.title.slice(0, 60)}`,
    text: [
      `${isKorean ? '제안' : 'Idea'}: ${idea.title}`,
      `${isKorean ? '접수번호' : 'Tracking number'}: ${idea.trackingNumber}`,
      ...(agencyName ? [`${isKorean ? '담당 기관' : 'Agency'}: ${agencyName[language]}`] : []),
      ...(deadline ? [`${deadline.label[language]} (${last}): ${deadline.dueOn}`] : []),
      '',
      asks[template][language],
      caseUrl,
    ].join('\n'),
    link: caseUrl,
  };
}
