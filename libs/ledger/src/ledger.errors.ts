import { defineReasons } from '@app/platform';

export const ledgerReasons = defineReasons('ledger', {
  queue_not_found: { ko: '이런 이름의 작업 줄이 없습니다.', en: 'There is no queue of this name.' },
  no_checkpoint: {
    ko: '아직 서명한 기록이 없습니다. 1분쯤 뒤에 다시 해 보세요.',
    en: 'Nothing has been signed yet. Try again in about a minute.',
  },
  not_signed_yet: {
    ko: '이 기록은 아직 서명에 들지 않았습니다. 서명은 1분마다 합니다. 잠시 뒤에 다시 해 보세요.',
    en: 'This record is not in a signed checkpoint yet. One is signed each minute: try again in a while.',
  },
  no_such_size: {
    ko: '1부터 지금 서명한 건수까지, 앞의 건수가 뒤의 건수보다 크지 않게 보내 주세요.',
    en: 'Send numbers of events from 1 up to what is signed now, the first not larger than the second.',
  },
});
