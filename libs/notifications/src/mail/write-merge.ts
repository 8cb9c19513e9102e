import type { Body, MailFacts } from './mail-facts.js';

type OfMerges = 'joined' | 'parted' | 'support-joined' | 'support-parted' | 'split-off';

/**
 * What each says, of the idea the reader knows (`one`) and of the other. An author reads of what joined theirs or left
 * it again; whoever supported an idea, where their vote counts now.
 */
const sayings: Record<
  OfMerges,
  { ko: [subject: string, told: string, other: string]; en: [subject: string, told: string, other: string] }
> = {
  joined: {
    ko: [
      '제안에 비슷한 제안이 합쳐졌습니다',
      '나중에 접수된 비슷한 제안이 이 제안에 합쳐졌습니다. 그 제안에 공감한 분도 함께 셉니다.',
      '합쳐진 제안',
    ],
    en: [
      'Another idea joined yours',
      'A similar idea that was received later joined this one. Whoever supported it counts here too.',
      'The idea that joined',
    ],
  },
  parted: {
    ko: [
      '합쳐진 제안이 다시 나갔습니다',
      '이 제안에 합쳐졌던 제안이 따로 심사됩니다. 공감 수도 합치기 전처럼 셉니다.',
      '나간 제안',
    ],
    en: [
      'An idea that had joined yours left again',
      'An idea that had joined this one is reviewed on its own again. Supporters are counted as before.',
      'The idea that left',
    ],
  },
  'support-joined': {
    ko: [
      '공감한 제안이 앞선 제안에 합쳐졌습니다',
      '공감하신 제안이 먼저 접수된 제안에 합쳐졌습니다. 공감은 그 제안에서 그대로 셉니다. 다시 누르지 않아도 됩니다.',
      '앞선 제안',
    ],
    en: [
      'An idea you support joined an earlier one',
      'An idea you support joined one that was received earlier. Your support counts there; you need not give it again.',
      'The earlier idea',
    ],
  },
  'support-parted': {
    ko: [
      '공감한 제안이 다시 따로 심사됩니다',
      '다른 제안에 합쳐졌던 제안이 따로 심사됩니다. 공감은 처음 주신 제안에서 셉니다.',
      '합쳐졌던 제안',
    ],
    en: [
      'An idea you support is reviewed on its own again',
      'It had joined another idea and left it again. Your support counts where you gave it.',
      'The idea it had joined',
    ],
  },
  'split-off': {
    ko: [
      '제안의 한 부분이 따로 접수되었습니다',
      '담당자가 제안에 담긴 두 가지 뜻을 나누어, 그중 하나를 따로 접수했습니다. 접수일은 처음 제안과 같습니다.',
      '처음 제안',
    ],
    en: [
      'A part of your idea was received on its own',
      'It held two wishes, so an official split it. This part counts as received when the whole was.',
      'The idea it was part of',
    ],
  },
};

/** True for a message about an idea that was merged or split. */
export function isOfMerges(template: string): template is OfMerges {
  return Object.hasOwn(sayings, template);
}

/** True for a message to those who support an idea: they may read it, and nothing more. */
export function isForSupporters(template: string): boolean {
  return template.startsWith('support-');
}

/** Tells what became of an idea by a merge, its undoing or a split, and names the other idea. */
export function writeMerge({ template, language, idea, other, step }: MailFacts): Body {
  const [subject, told, what] = sayings[template as OfMerges][language];
  return {
    subject: `${subject}: ${idea.title.slice(0, 60)}`,
    lines: [
      `${language === 'ko' ? '제안' : 'Idea'}: ${idea.title}`,
      '',
      told,
      ...nameOther({ language, other }, what),
      ...(step?.message ? ['', step.message] : []),
    ],
  };
}

/** The other idea by its number; by its title and address too where anyone may read it. */
export function nameOther(
  { language, other }: Pick<MailFacts, 'language' | 'other'>,
  what?: string,
): string[] {
  if (!other) return [];
  const { trackingNumber, title, url } = other;
  const label = what ?? (language === 'ko' ? '상대 제안' : 'The other idea');
  return [
    `${label}: ${title === null ? trackingNumber : `${title} (${trackingNumber})`}`,
    ...(title ? [url] : []),
  ];
}
