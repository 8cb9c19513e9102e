import { defineReasons } from '@app/platform';

export const ruleReasons = defineReasons('routing', {
  rule_not_found: {
    ko: '이 규칙이 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such rule. Please reload the list.',
  },
  rule_changed: {
    ko: '그사이 다른 관리자가 이 규칙을 고쳤습니다. 바뀐 규칙을 확인하고 다시 고쳐 주세요.',
    en: 'Another administrator changed this rule in the meantime. Please look at it and make your change again.',
  },
  order_changed: {
    ko: '그사이 다른 관리자가 규칙을 더하거나 빼거나 순서를 바꿨습니다. 목록을 새로 고친 뒤 다시 해 주세요.',
    en: 'Another administrator added, removed or moved rules in the meantime. Please reload the list and try again.',
  },
  no_condition: {
    ko: '주제, 낱말, 지역, 공모 가운데 하나는 정해 주세요. 조건이 없는 규칙은 아무 제안도 배정하지 못합니다.',
    en: 'Please name a topic, a keyword, a region or a call. A rule without a condition routes nothing.',
  },
  keyword_length: {
    ko: '낱말은 두 글자부터 마흔 글자까지 적어 주세요. 한 글자는 다른 낱말 속에서도 들립니다.',
    en: 'Give keywords of two to forty characters. A single one is heard within other words.',
  },
  unknown_call: {
    ko: '목록에 없는 공모입니다. 목록에서 골라 주세요.',
    en: 'There is no such call. Please choose from the list.',
  },
  too_many_rules: {
    ko: '규칙은 500개까지 둘 수 있습니다. 쓰지 않는 규칙을 지운 뒤 더해 주세요.',
    en: 'There can be no more than 500 rules. Please remove one that is not used first.',
  },
});
