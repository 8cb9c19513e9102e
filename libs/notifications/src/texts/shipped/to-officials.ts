import type { Shipped } from '../message-words.js';

/** A case and what is to be done: which, until when, where. */
const ask = (ko: [subject: string, asks: string], en: [subject: string, asks: string]): Shipped => ({
  ko: [
    `[{{site}}] ${ko[0]}: {{title}}`,
    ...['제안: {{title}}', '접수번호: {{number}}', '담당 기관: {{agency}}', '{{clock}} (기한): {{dueOn}}'],
    ...['', ko[1], '{{link}}'],
  ],
  en: [
    `[{{site}}] ${en[0]}: {{title}}`,
    ...[
      'Idea: {{title}}',
      'Tracking number: {{number}}',
      'Agency: {{agency}}',
      '{{clock}} (last day): {{dueOn}}',
    ],
    ...['', en[1], '{{link}}'],
  ],
});

/** What officials are told of a deadline, a round or an opinion, and of what waits each morning. */
export const toOfficials = {
  'act-soon': ask(
    ['기한이 다가옵니다', '기한 안에 처리해 주세요.'],
    ['A deadline is near', 'Please act before it passes.'],
  ),
  'time-passed': ask(
    ['[독촉] 기한이 지났습니다', '지체 없이 처리하고, 늦어진 까닭을 제안자에게 알려 주세요.'],
    ['Reminder: a deadline has passed', 'Please act without delay and tell the proposer why it is late.'],
  ),
  'taken-further': ask(
    ['기한이 지난 건을 보고합니다', '담당 부서가 기한을 넘겼습니다. 처리 상황을 살펴 주세요.'],
    ['An overdue case is reported to you', 'The department let the deadline pass. Please look into it.'],
  ),
  'score-asked': ask(
    ['제안 심사를 맡으셨습니다', '기준별로 점수를 매겨 주세요. 이해관계가 있으면 심사에서 빠질 수 있습니다.'],
    [
      'You are asked to score an idea',
      'Please score it by the criteria. Step back if you have a conflict of interest.',
    ],
  ),
  // 국민 제안 규정 §9④
  'opinion-asked': ask(
    [
      '의견을 요청받았습니다',
      '제안을 읽고 기한 안에 기관의 의견을 남겨 주세요. 의견 조회가 끝날 때까지 고칠 수 있습니다.',
    ],
    [
      'Your agency is asked for its opinion',
      'Please read the idea and give your agency’s opinion in time. It may be changed until the consultation ends.',
    ],
  ),
  'opinion-soon': ask(
    ['의견 회신 기한이 다가옵니다', '아직 의견이 없습니다. 기한이 지나면 회신하지 않은 기관으로 공개됩니다.'],
    ['An opinion is due soon', 'None was given yet. After that day your agency is publicly shown as silent.'],
  ),
  'opinion-missed': ask(
    ['의견을 보내지 않은 기관이 있습니다', '더 기다리거나, 의견 조회를 마치고 심사를 이어 가 주세요.'],
    ['An agency has not given its opinion', 'Please wait longer, or end the consultation and go on.'],
  ),
  'answer-asked': ask(
    [
      '공동 답변을 확인해 주세요',
      '귀 기관이 맡은 답변 항목을 읽고 확인하거나, 까닭을 적어 이의를 남겨 주세요.',
    ],
    [
      'Please confirm your part of an answer',
      'Please read the points that name your agency, and confirm them or object with a reason.',
    ],
  ),
  digest: {
    ko: [
      '[{{site}}] {{day}} 할 일: {{counts}}',
      ...['{{list}}', '', '{{link}}', ''],
      '이 메일은 일하는 날 아침에 한 번 갑니다. ‘계정과 로그인’의 ‘알림 받는 방법’에서 끌 수 있습니다.',
    ],
    en: [
      '[{{site}}] To do on {{day}}: {{counts}}',
      ...['{{list}}', '', '{{link}}', ''],
      'This mail comes once on the morning of a working day. Turn it off under “How you are told” of your account.',
    ],
  },
} satisfies Record<string, Shipped>;
