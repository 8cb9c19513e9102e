import { defineReasons } from '@app/platform';

export const answerReasons = defineReasons('intake', {
  answer_required: { ko: '꼭 필요한 항목입니다.', en: 'This is required.' },
  answer_text: { ko: '저장할 수 있는 글자로 적어 주세요.', en: 'Please write text that can be stored.' },
  answer_too_long: { ko: '너무 깁니다. 줄여 주세요.', en: 'This is too long. Please shorten it.' },
  answer_number: { ko: '숫자로 적어 주세요.', en: 'Please enter a number.' },
  answer_out_of_range: {
    ko: '정해진 범위를 벗어난 수입니다. 안내를 보고 고쳐 주세요.',
    en: 'This number is out of range. Please see the hint.',
  },
  answer_day: { ko: '2026-03-31처럼 날짜로 적어 주세요.', en: 'Please enter a day, such as 2026-03-31.' },
  answer_choice: { ko: '목록에 있는 것에서 골라 주세요.', en: 'Please choose from the list.' },
  answer_flag: { ko: '예 또는 아니요로 답해 주세요.', en: 'Please answer yes or no.' },
  answer_unknown: {
    ko: '이 공모가 묻지 않는 항목입니다. 공모를 다시 골라 주세요.',
    en: 'This call does not ask that. Please choose the call again.',
  },
});

/** What is wrong with the questions that an administrator writes. */
export const formReasons = defineReasons('intake', {
  field_key_taken: {
    ko: '같은 이름을 두 질문에 쓸 수 없습니다. 하나를 바꿔 주세요.',
    en: 'Two questions have the same key. Please change one.',
  },
  choices_missing: {
    ko: '고를 것을 두 개 이상 적어 주세요. 코드는 서로 달라야 합니다.',
    en: 'Please give two choices or more, each with a code of its own.',
  },
  choices_needless: {
    ko: '고르는 질문에만 고를 것을 둡니다.',
    en: 'Only questions to choose from have choices.',
  },
  bounds_crossed: {
    ko: '가장 작은 수가 가장 큰 수보다 큽니다.',
    en: 'The least number is above the most.',
  },
  length_needless: {
    ko: '이 종류의 질문에는 정할 수 없는 값입니다.',
    en: 'This cannot be set for a question of this kind.',
  },
});
