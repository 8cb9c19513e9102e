import { defineReasons } from '@app/platform';

export const privacyReasons = defineReasons('identity', {
  person_not_found: {
    ko: '이름이나 연락처를 남기지 않았거나 이미 지운 분입니다.',
    en: 'This person left no name or contact, or has been erased.',
  },
  already_forgotten: {
    ko: '이름과 연락처를 이미 지웠거나 따로 보관하고 있습니다.',
    en: 'Your name and contact have been erased, or are kept apart.',
  },
  person_sealed: {
    ko: '본인의 뜻에 따라 따로 보관하는 분입니다. 꼭 보아야 한다면 관리자에게 부탁해 주세요.',
    en: 'This person asked to be forgotten and is kept apart. If you must see them, please ask an administrator.',
  },
  staff_not_erased: {
    ko: '업무를 맡은 계정은 지울 수 없습니다. 먼저 관리자에게 역할을 거두어 달라고 해 주세요.',
    en: 'An account with a role of staff cannot be erased. Please ask an administrator to take the role back first.',
  },
  erasure_under_way: {
    ko: '지워 달라는 요청을 이미 받았습니다.',
    en: 'You have already asked to be erased.',
  },
  consent_ends_with_erasure: {
    ko: '이름과 연락처를 받는 데 한 동의는 지워 달라고 하시면 함께 거두어집니다. 내 정보에서 지워 달라고 해 주세요.',
    en: 'This consent is taken back by asking to be forgotten. Please do so under your data.',
  },
  no_erasure: {
    ko: '되돌릴 요청이 없습니다. 이미 지웠거나 요청하지 않았습니다.',
    en: 'There is nothing to undo: it was done already, or never asked for.',
  },
  retention_too_short: {
    ko: '법이 정한 기간보다 짧게 할 수 없습니다. 더 긴 기간을 적어 주세요.',
    en: 'This is shorter than the law allows. Please enter a longer time.',
  },
});
