import { defineReasons } from '@app/platform';

export const catalogueReasons = defineReasons('catalogue', {
  unknown_code: {
    ko: '목록에 없는 값입니다. 목록에서 골라 주세요.',
    en: 'This is not in the list. Please choose from the list.',
  },
  agency_gone: {
    ko: '지금은 없는 기관입니다. 지금 있는 기관을 골라 주세요.',
    en: 'This agency no longer exists. Please choose one that does.',
  },
  reason_taken: {
    ko: '이미 쓰이거나 쓰였던 코드입니다. 다른 코드를 적어 주세요.',
    en: 'Another ground has or had this code. Please choose another.',
  },
  reason_not_found: { ko: '찾으시는 근거가 없습니다.', en: 'There is no such ground.' },
  reason_changed: {
    ko: '그사이 다른 관리자가 이 근거를 고쳤습니다. 지금 내용을 보고 다시 저장해 주세요.',
    en: 'Another administrator changed this ground in the meantime. Please look at it and save again.',
  },
  reasons_reordered: {
    ko: '그사이 순서가 바뀌었습니다. 새로 고친 뒤 다시 정해 주세요.',
    en: 'The order changed in the meantime. Please reload and try again.',
  },
  reason_retired: { ko: '이미 쓰지 않는 근거입니다.', en: 'This ground is retired already.' },
  reason_in_use: { ko: '이미 쓰고 있는 근거입니다.', en: 'This ground is in use already.' },
  last_reason: {
    ko: '이 결정에 쓸 수 있는 마지막 근거입니다. 다른 근거를 먼저 더해 주세요.',
    en: 'This is the last ground for this decision. Please add another one first.',
  },
  too_many_reasons: {
    ko: '근거가 너무 많습니다. 쓰지 않는 것을 고쳐 써 주세요.',
    en: 'There are too many grounds. Please reuse one that is no longer needed.',
  },
});
