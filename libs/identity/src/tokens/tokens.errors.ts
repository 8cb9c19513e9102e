import { defineReasons } from '@app/platform';

export const tokenReasons = defineReasons('identity', {
  token_not_valid: {
    ko: '쓸 수 없는 토큰입니다. 기한이 지났거나 폐기되었거나 다른 마당의 것일 수 있습니다. 새 토큰을 만들어 주세요.',
    en: 'This token is not valid. It may have expired, been revoked, or belong to another Madang. Please make a new one.',
  },
  token_scope_missing: {
    ko: '이 토큰의 범위로는 할 수 없는 일입니다. 필요한 범위로 새 토큰을 만들거나 로그인해 주세요.',
    en: 'This token’s scopes do not cover this. Please make one with the scope it takes, or sign in.',
  },
  token_not_found: { ko: '그런 토큰이 없습니다.', en: 'There is no such token.' },
  token_too_long: {
    ko: '토큰의 기한은 내일부터 1년 안에서 정해 주세요.',
    en: 'Please let the token end between tomorrow and a year from now.',
  },
  scope_not_offered: {
    ko: '직원만 쓸 수 있는 범위입니다. 다른 범위를 골라 주세요.',
    en: 'Only staff can use this scope. Please choose another.',
  },
  token_made_already: {
    ko: '이 토큰은 이미 만들었습니다. 적어 두지 못했다면 목록에서 폐기하고 새로 만들어 주세요.',
    en: 'This token has been made already. If you did not keep it, revoke it in the list and make a new one.',
  },
  too_many_tokens: {
    ko: '쓸 수 있는 토큰이 이미 20개입니다. 쓰지 않는 것을 먼저 폐기해 주세요.',
    en: 'You already have 20 valid tokens. Please revoke one you do not use.',
  },
});
