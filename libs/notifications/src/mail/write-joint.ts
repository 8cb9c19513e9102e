import type { Body, MailFacts } from './mail-facts.js';

type OfProposers = 'joint-asked' | 'joint-agreed' | 'joint-declined';

/** True for a message about who proposes an idea together. */
export function isOfProposers(template: string): template is OfProposers {
  return template.startsWith('joint-');
}

/** Asks somebody to agree to being a proposer, or tells the author what was answered (국민 제안 규정 §5③). */
export function writeJoint({ template, language, idea, joint }: MailFacts): Body {
  const isKorean = language === 'ko';
  const title = isKorean ? `제안: ${idea.title}` : `Idea: ${idea.title}`;
  if (template === 'joint-agreed')
    return isKorean
      ? { subject: '공동 제안자가 모두 동의했습니다', lines: [title, '', '적으신 기여도로 함께 제안합니다.'] }
      : {
          subject: 'Every joint proposer has agreed',
          lines: [title, '', 'You propose it together with the shares you stated.'],
        };
  if (template === 'joint-declined')
    return isKorean ? declinedInKorean(title, joint) : declined(title, joint);
  return isKorean ? askedInKorean(title, joint) : asked(title, joint);
}

type Joint = MailFacts['joint'];

const declinedInKorean = (title: string, joint: Joint): Body => ({
  subject: '공동 제안에 동의하지 않은 분이 있습니다',
  lines: [
    title,
    '',
    `${joint?.proposer ?? '공동 제안자'} 님이 동의하지 않았습니다. 제안은 그대로 심사됩니다.`,
    '아래 주소에서 공동 제안자와 기여도를 다시 적어 주세요.',
  ],
});

const declined = (title: string, joint: Joint): Body => ({
  subject: 'Somebody declined to propose with you',
  lines: [
    title,
    '',
    `${joint?.proposer ?? 'A joint proposer'} declined. The idea is reviewed all the same.`,
    'Please state proposers and shares anew at the address below.',
  ],
});

const askedInKorean = (title: string, joint: Joint): Body => ({
  subject: '공동 제안에 동의해 주세요',
  lines: [
    title,
    '',
    `${joint?.author ?? '제안자'} 님이 함께 제안한 사람으로 적었습니다.`,
    `기여도: ${joint?.share}%${joint?.isLead ? ' (주제안자)' : ''}`,
    '',
    '아래 주소에서 모두의 기여도를 보고 동의하거나 거절할 수 있습니다. 포상이 있으면 기여도에 따라 나눕니다.',
    joint?.answerUrl ?? '',
    '',
    '모르는 일이면 거절하거나 그대로 두세요. 동의하지 않으면 제안자로 올리지 않습니다.',
  ],
});

const asked = (title: string, joint: Joint): Body => ({
  subject: 'Please agree to a joint proposal',
  lines: [
    title,
    '',
    `${joint?.author ?? 'The author'} named you as somebody who proposes it too.`,
    `Your share: ${joint?.share}%${joint?.isLead ? ' (lead proposer)' : ''}`,
    '',
    'See all shares at this address, and agree or decline. A prize would be divided by them.',
    joint?.answerUrl ?? '',
    '',
    'If you know nothing of it, decline or do nothing: without your word you are no proposer.',
  ],
});
