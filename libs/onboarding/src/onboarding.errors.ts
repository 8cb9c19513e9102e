import { defineReasons } from '@app/platform';

export const onboardingReasons = defineReasons('onboarding', {
  stands_otherwise: {
    ko: '이 기관은 이미 있고, 값이 다릅니다. 있는 것은 명령으로 바꾸지 않습니다.',
    en: 'This tenant stands already, with another value. A command does not change what is there.',
  },
});
