import type { Shipped } from '../message-words.js';

const CLOSE = {
  ko: [
    '',
    '접수번호: {{number}}',
    '진행 상황 보기: {{link}}',
    '내 정보 보기·지우기: {{ownDataLink}}',
    '',
    '{{site}}',
  ],
  en: [
    ...['', 'Tracking number: {{number}}', 'Follow it: {{link}}'],
    ...['Your data, and how to erase it: {{ownDataLink}}', '', '{{site}}'],
  ],
};

/** A merge or a split: of the idea the reader knows and of the other. */
function ofMerge(
  ko: [subject: string, told: string, other: string],
  en: [subject: string, told: string, other: string],
): Shipped {
  const write = ([subject, told, other]: [string, string, string], idea: string): Shipped['ko'] => [
    `[{{site}}] ${subject}: {{title}}`,
    ...[`${idea}: {{title}}`, '', told, `${other}: {{other}}`, '{{otherLink}}', '', '{{message}}'],
  ];
  return { ko: [...write(ko, '제안'), ...CLOSE.ko], en: [...write(en, 'Idea'), ...CLOSE.en] };
}

/**
 * What authors read of what joined theirs or left it again, those who support an idea of where their vote counts now and
 * of what became of it, and those who follow one of its public steps.
 */
export const toOthers = {
  joined: ofMerge(
    [
      '제안에 비슷한 제안이 합쳐졌습니다',
      '나중에 접수된 비슷한 제안이 이 제안에 합쳐졌습니다. 그 제안에 공감한 분도 함께 셉니다.',
      '합쳐진 제안',
    ],
    [
      'Another idea joined yours',
      'A similar idea that was received later joined this one. Whoever supported it counts here too.',
      'The idea that joined',
    ],
  ),
  parted: ofMerge(
    [
      '합쳐진 제안이 다시 나갔습니다',
      '이 제안에 합쳐졌던 제안이 따로 심사됩니다. 공감 수도 합치기 전처럼 셉니다.',
      '나간 제안',
    ],
    [
      'An idea that had joined yours left again',
      'An idea that had joined this one is reviewed on its own again. Supporters are counted as before.',
      'The idea that left',
    ],
  ),
  'support-joined': ofMerge(
    [
      '공감한 제안이 앞선 제안에 합쳐졌습니다',
      '공감하신 제안이 먼저 접수된 제안에 합쳐졌습니다. 공감은 그 제안에서 그대로 셉니다. 다시 누르지 않아도 됩니다.',
      '앞선 제안',
    ],
    [
      'An idea you support joined an earlier one',
      'An idea you support joined one that was received earlier. Your support counts there; you need not give it again.',
      'The earlier idea',
    ],
  ),
  'support-parted': ofMerge(
    [
      '공감한 제안이 다시 따로 심사됩니다',
      '다른 제안에 합쳐졌던 제안이 따로 심사됩니다. 공감은 처음 주신 제안에서 셉니다.',
      '합쳐졌던 제안',
    ],
    [
      'An idea you support is reviewed on its own again',
      'It had joined another idea and left it again. Your support counts where you gave it.',
      'The idea it had joined',
    ],
  ),
  'split-off': ofMerge(
    [
      '제안의 한 부분이 따로 접수되었습니다',
      '담당자가 제안에 담긴 두 가지 뜻을 나누어, 그중 하나를 따로 접수했습니다. 접수일은 처음 제안과 같습니다.',
      '처음 제안',
    ],
    [
      'A part of your idea was received on its own',
      'It held two wishes, so an official split it. This part counts as received when the whole was.',
      'The idea it was part of',
    ],
  ),
  'support-moved': {
    ko: [
      '[{{site}}] {{step}}: {{title}}',
      ...['공감한 제안: {{title}}', '', '처리 상태: {{state}}', '담당 기관: {{agency}}'],
      ...['실시 예정일: {{promisedOn}}', '', '{{message}}', '', '{{reply}}', '', '접수번호: {{number}}'],
      ...[
        '제안 보기: {{link}}',
        '',
        '이런 소식은 ‘계정과 로그인’의 ‘알림 받는 방법’에서 끌 수 있습니다.',
        '',
        '{{site}}',
      ],
    ],
    en: [
      '[{{site}}] {{step}}: {{title}}',
      ...['An idea you support: {{title}}', '', 'State: {{state}}', 'Agency: {{agency}}'],
      ...[
        'Planned day: {{promisedOn}}',
        '',
        '{{message}}',
        '',
        '{{reply}}',
        '',
        'Tracking number: {{number}}',
      ],
      ...[
        'See it: {{link}}',
        '',
        'Turn such news off under “How you are told” of your account.',
        '',
        '{{site}}',
      ],
    ],
  },
  followed: {
    ko: [
      '[{{site}}] {{step}}: {{title}}',
      ...['지켜보는 제안: {{title}}', '', '처리 상태: {{state}}', '이룬 단계: {{milestone}} ({{doneOn}})'],
      ...['담당 기관: {{agency}}', '실시 예정일: {{promisedOn}}', '', '{{message}}', '', '{{reply}}', ''],
      ...['접수번호: {{number}}', '진행 상황 보기: {{link}}', '내 정보 보기·지우기: {{ownDataLink}}'],
      ...['이 제안 알림 그만 받기: {{stopLink}}', '', '{{site}}'],
    ],
    en: [
      '[{{site}}] {{step}}: {{title}}',
      ...[
        'An idea you follow: {{title}}',
        '',
        'State: {{state}}',
        'Step reached: {{milestone}} ({{doneOn}})',
      ],
      ...['Agency: {{agency}}', 'Planned day: {{promisedOn}}', '', '{{message}}', '', '{{reply}}', ''],
      ...[
        'Tracking number: {{number}}',
        'Follow it: {{link}}',
        'Your data, and how to erase it: {{ownDataLink}}',
      ],
      ...['Stop messages about this idea: {{stopLink}}', '', '{{site}}'],
    ],
  },
} satisfies Record<string, Shipped>;
