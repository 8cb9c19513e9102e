import { defineReasons } from '@app/platform';

export const ledgerReasons = defineReasons('ledger', {
  queue_not_found: { ko: '이런 이름의 작업 줄이 없습니다.', en: 'There is no queue of this name.' },
});
