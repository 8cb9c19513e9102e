import { defineReasons } from '@app/platform';

export const onboardingReasons = defineReasons('onboarding', {
  folder_not_empty: {
    ko: '폴더가 비어 있지 않습니다. 없는 폴더나 빈 폴더를 적어 주세요.',
    en: 'The folder is not empty. Please name one that is, or one that does not exist yet.',
  },
  stands_otherwise: {
    ko: '이 기관은 이미 있고, 값이 다릅니다. 있는 것은 명령으로 바꾸지 않습니다.',
    en: 'This tenant stands already, with another value. A command does not change what is there.',
  },
});
