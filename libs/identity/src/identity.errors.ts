import { defineReasons } from '@app/platform';

export const identityReasons = defineReasons('identity', {
  wrong_credentials: {
    ko: '이메일 또는 비밀번호가 맞지 않습니다. 다시 확인해 주세요.',
    en: 'The e-mail address or the password is not right. Please check both.',
  },
  too_many_attempts: {
    ko: '로그인을 여러 번 실패했습니다. 15분 뒤 다시 시도해 주세요.',
    en: 'Signing in failed too often. Please try again in 15 minutes.',
  },
});
