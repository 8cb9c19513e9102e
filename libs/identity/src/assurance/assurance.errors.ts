import { defineReasons } from '@app/platform';

export const assuranceReasons = defineReasons('identity', {
  contact_needed: {
    ko: '연락처를 확인한 회원만 할 수 있습니다. 로그인한 뒤 다시 해 주세요.',
    en: 'Only members whose address is confirmed can do this. Please sign in and try again.',
  },
  verification_needed: {
    ko: '본인확인을 마친 분만 할 수 있습니다. 본인확인을 하고 다시 해 주세요.',
    en: 'Only people whose identity is verified can do this. Please verify your identity and try again.',
  },
  action_not_found: { ko: '그런 행위는 없습니다.', en: 'There is no such action.' },
  level_not_offered: {
    ko: '이 행위에 정할 수 없는 수준입니다.',
    en: 'This level cannot be chosen for this action.',
  },
  verification_not_offered: {
    ko: '본인확인을 해 주는 인증기관이 없어 아무도 할 수 없게 됩니다. 먼저 인증기관과 본인확인 항목을 저장해 주세요.',
    en: 'Nobody could do it, because no identity provider verifies identities here. Please set one up first, with its assurance claim.',
  },
});
