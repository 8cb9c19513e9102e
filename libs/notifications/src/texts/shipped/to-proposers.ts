import type { Shipped } from '../message-words.js';

/** Where to look, under which number. A line whose blank has nothing to say is left out. */
const KO = ['', '접수번호: {{number}}', '진행 상황 보기: {{link}}'];
const EN = ['', 'Tracking number: {{number}}', 'Follow it: {{link}}'];
const OWN_KO = '내 정보 보기·지우기: {{ownDataLink}}';
const OWN_EN = 'Your data, and how to erase it: {{ownDataLink}}';
const CLOSE_KO = [...KO, OWN_KO, '', '{{site}}'];
const CLOSE_EN = [...EN, OWN_EN, '', '{{site}}'];

/** What those who propose an idea are told of it. */
export const toProposers = {
  confirm: {
    ko: [
      '[{{site}}] 제안을 확인해 주세요',
      ...['제안: {{title}}', ''],
      '보내 주신 제안이 아직 접수되지 않았습니다.',
      '아래 주소를 열어 단추를 누르면 접수되고 처리 기한이 시작됩니다.',
      ...['{{confirmLink}}', ''],
      '72시간 안에 누르지 않으면 제안과 이메일 주소를 지웁니다. 직접 보내지 않았다면 그대로 두세요.',
      ...CLOSE_KO,
    ],
    en: [
      '[{{site}}] Please confirm your idea',
      ...['Idea: {{title}}', ''],
      'Your idea has not been received yet.',
      'Open this address and press the button: then it is received and the time for an answer begins.',
      ...['{{confirmLink}}', ''],
      'If nobody presses it within 72 hours we delete the idea and your address. If you sent nothing, do nothing.',
      ...CLOSE_EN,
    ],
  },
  'joined-moved': {
    ko: [
      '[{{site}}] {{step}}: {{title}}',
      ...['내 제안이 합쳐져 함께 심사된 제안: {{title}}', '내 제안: {{other}}', ''],
      ...['처리 상태: {{state}}', '담당 기관: {{agency}}', '실시 예정일: {{promisedOn}}', ''],
      ...['{{message}}', '', '{{reply}}', '', '내 제안 보기: {{otherLink}}'],
      ...CLOSE_KO,
    ],
    en: [
      '[{{site}}] {{step}}: {{title}}',
      ...['The idea that yours joined, reviewed with it: {{title}}', 'Your idea: {{other}}', ''],
      ...['State: {{state}}', 'Agency: {{agency}}', 'Planned day: {{promisedOn}}', ''],
      ...['{{message}}', '', '{{reply}}', '', 'See yours: {{otherLink}}'],
      ...CLOSE_EN,
    ],
  },
  received: {
    ko: [
      '[{{site}}] 제안이 접수되었습니다',
      ...['제안: {{title}}', '', '제안이 접수되었습니다.', '처리 기한: {{dueOn}}', ...CLOSE_KO],
    ],
    en: [
      '[{{site}}] Your idea was received',
      ...['Idea: {{title}}', '', 'Your idea was received.', 'Answer due: {{dueOn}}', ...CLOSE_EN],
    ],
  },
  'answer-soon': {
    ko: [
      '[{{site}}] {{clock}} 안내',
      ...[
        '제안: {{title}}',
        '',
        '{{clock}}: {{dueOn}}',
        '이날까지 답해 주시면 계속 처리합니다.',
        ...CLOSE_KO,
      ],
    ],
    en: [
      '[{{site}}] Your answer is due soon: {{clock}}',
      ...[
        'Idea: {{title}}',
        '',
        '{{clock}}: {{dueOn}}',
        'Please answer by that day, and we go on.',
        ...CLOSE_EN,
      ],
    ],
  },
  moved: {
    ko: [
      '[{{site}}] {{step}}: {{title}}',
      ...['제안: {{title}}', '', '처리 상태: {{state}}', '담당 기관: {{agency}}'],
      ...['실시 예정일: {{promisedOn}}', '처리 기한: {{dueOn}}', '상대 제안: {{other}}', '{{otherLink}}'],
      ...[
        '받는 정부: {{governments}}',
        '',
        '{{sharing}}',
        '',
        '{{message}}',
        '',
        '{{reply}}',
        '',
        '{{points}}',
      ],
      ...[...KO, '답변에 만족하셨나요? 알려 주기: {{rateLink}}', OWN_KO, '', '{{site}}'],
    ],
    en: [
      '[{{site}}] {{step}}: {{title}}',
      ...['Idea: {{title}}', '', 'State: {{state}}', 'Agency: {{agency}}', 'Planned day: {{promisedOn}}'],
      ...['Answer due: {{dueOn}}', 'The other idea: {{other}}', '{{otherLink}}', 'To: {{governments}}'],
      ...['', '{{sharing}}', '', '{{message}}', '', '{{reply}}', '', '{{points}}'],
      ...[...EN, 'Are you content with the answer? Tell us: {{rateLink}}', OWN_EN, '', '{{site}}'],
    ],
  },
  'step-reached': {
    ko: [
      '[{{site}}] 실시 단계를 이루었습니다: {{title}}',
      ...['제안: {{title}}', '', '이룬 단계: {{milestone}}', '이룬 날: {{doneOn}} (예정일 {{plannedOn}})'],
      ...['실시 예정일: {{promisedOn}}', '', '{{message}}', ...CLOSE_KO],
    ],
    en: [
      '[{{site}}] A step was reached: {{title}}',
      ...[
        'Idea: {{title}}',
        '',
        'Step reached: {{milestone}}',
        'Day: {{doneOn}} (planned for {{plannedOn}})',
      ],
      ...['Planned day: {{promisedOn}}', '', '{{message}}', ...CLOSE_EN],
    ],
  },
  elsewhere: {
    ko: [
      '[{{site}}] {{place}}: {{step}}: {{title}}',
      ...[
        '제안: {{title}}',
        '',
        '{{place}}에서 알려 왔습니다: {{step}}',
        '처리 상태: {{state}}',
        '',
        '{{message}}',
        '',
      ],
      '제안하신 분만 쓰는 주소입니다. 그곳에서 보완하거나 철회할 수 있습니다: {{placeLink}}',
      ...CLOSE_KO,
    ],
    en: [
      '[{{site}}] {{place}}: {{step}}: {{title}}',
      ...['Idea: {{title}}', '', '{{place}} tells: {{step}}', 'State: {{state}}', '', '{{message}}', ''],
      'This address is yours alone: there you can answer, add to your idea or take it back: {{placeLink}}',
      ...CLOSE_EN,
    ],
  },
  'idea-hidden': {
    ko: [
      '[{{site}}] 제안이 가려졌습니다: {{title}}',
      ...['제안: {{title}}', '', '담당자가 운영 기준에 따라 제안을 다른 분에게 보이지 않게 했습니다.'],
      ...[
        '까닭: {{ground}}',
        '심사는 그대로 이어집니다.',
        '',
        '받아들이기 어려우면 30일 안에 한 번 아래에서 이의를 낼 수 있습니다. 다른 담당자가 다시 살펴봅니다.',
        ...KO,
        '',
        '{{site}}',
      ],
    ],
    en: [
      '[{{site}}] Your idea was hidden: {{title}}',
      ...['Idea: {{title}}', '', 'An official took your idea from public view under the rules of the site.'],
      ...[
        'Ground: {{ground}}',
        'Its review goes on as before.',
        '',
        'If you disagree, you may object below once within 30 days. Somebody else will look at it.',
        ...EN,
        '',
        '{{site}}',
      ],
    ],
  },
  'idea-objection-refused': {
    ko: [
      '[{{site}}] 이의를 받아들이지 않았습니다: {{title}}',
      ...[
        '제안: {{title}}',
        '',
        '다른 담당자가 이의를 살펴보고, 제안을 그대로 가려 두기로 했습니다.',
        ...KO,
        '',
        '{{site}}',
      ],
    ],
    en: [
      '[{{site}}] Your objection was not granted: {{title}}',
      ...[
        'Idea: {{title}}',
        '',
        'Another official looked at your objection. The idea stays hidden.',
        ...EN,
        '',
        '{{site}}',
      ],
    ],
  },
  'idea-back': {
    ko: [
      '[{{site}}] 제안이 다시 보입니다: {{title}}',
      ...['제안: {{title}}', '', '가려졌던 제안이 다시 공개되었습니다.', ...KO, '', '{{site}}'],
    ],
    en: [
      '[{{site}}] Your idea is in view again: {{title}}',
      ...[
        'Idea: {{title}}',
        '',
        'Your idea, which was hidden, can be read by all again.',
        ...EN,
        '',
        '{{site}}',
      ],
    ],
  },
  'idea-rejected': {
    ko: [
      '[{{site}}] 보내신 제안을 접수하지 않았습니다',
      '담당자가 살펴보고, 보내신 제안을 접수하지 않기로 했습니다.',
      ...['까닭: {{ground}}', ''],
      '사람이 쓴 글인데 잘못 판단했다면 다시 보내 주세요. 이 글과 이메일 주소는 30일 뒤에 지웁니다.',
      '직접 보내지 않았다면 그대로 두세요.',
      ...['', '접수번호: {{number}}', '보낸 글 보기: {{link}}', '', '{{site}}'],
    ],
    en: [
      '[{{site}}] Your idea was not received',
      'An official looked at the idea you sent and decided not to receive it.',
      ...['Ground: {{ground}}', ''],
      'If a person wrote it and we were mistaken, please send it again. We delete it and your address in 30 days.',
      'If you sent nothing, do nothing.',
      ...['', 'Tracking number: {{number}}', 'What was sent: {{link}}', '', '{{site}}'],
    ],
  },
  'joint-asked': {
    ko: [
      '[{{site}}] 공동 제안에 동의해 주세요',
      ...['제안: {{title}}', '', '{{author}} 님이 함께 제안한 사람으로 적었습니다.', '기여도: {{share}}', ''],
      '아래 주소에서 모두의 기여도를 보고 동의하거나 거절할 수 있습니다. 포상이 있으면 기여도에 따라 나눕니다.',
      ...['{{answerLink}}', ''],
      '모르는 일이면 거절하거나 그대로 두세요. 동의하지 않으면 제안자로 올리지 않습니다.',
      ...CLOSE_KO,
    ],
    en: [
      '[{{site}}] Please agree to a joint proposal',
      ...[
        'Idea: {{title}}',
        '',
        '{{author}} named you as somebody who proposes it too.',
        'Your share: {{share}}',
        '',
      ],
      'See all shares at this address, and agree or decline. A prize would be divided by them.',
      ...['{{answerLink}}', ''],
      'If you know nothing of it, decline or do nothing: without your word you are no proposer.',
      ...CLOSE_EN,
    ],
  },
  'joint-agreed': {
    ko: [
      '[{{site}}] 공동 제안자가 모두 동의했습니다',
      ...['제안: {{title}}', '', '적으신 기여도로 함께 제안합니다.', ...KO, '', '{{site}}'],
    ],
    en: [
      '[{{site}}] Every joint proposer has agreed',
      ...[
        'Idea: {{title}}',
        '',
        'You propose it together with the shares you stated.',
        ...EN,
        '',
        '{{site}}',
      ],
    ],
  },
  'joint-declined': {
    ko: [
      '[{{site}}] 공동 제안에 동의하지 않은 분이 있습니다',
      ...['제안: {{title}}', '', '{{proposer}} 님이 동의하지 않았습니다. 제안은 그대로 심사됩니다.'],
      '아래 주소에서 공동 제안자와 기여도를 다시 적어 주세요.',
      ...[...KO, '', '{{site}}'],
    ],
    en: [
      '[{{site}}] Somebody declined to propose with you',
      ...['Idea: {{title}}', '', '{{proposer}} declined. The idea is reviewed all the same.'],
      'Please state proposers and shares anew at the address below.',
      ...[...EN, '', '{{site}}'],
    ],
  },
} satisfies Record<string, Shipped>;
