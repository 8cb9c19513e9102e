import { defineReasons } from '@app/platform';

export const catalogueReasons = defineReasons('catalogue', {
  unknown_code: {
    ko: '목록에 없는 값입니다. 목록에서 골라 주세요.',
    en: 'This is not in the list. Please choose from the list.',
  },
});
