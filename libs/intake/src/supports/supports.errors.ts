import { defineReasons } from '@app/platform';

export const supportReasons = defineReasons('intake', {
  supported_by_mailbox: {
    ko: '같은 메일함을 쓰는 다른 계정으로 이미 공감하셨습니다. 한 사람이 한 번 공감합니다.',
    en: 'Another account of the same mailbox supports this already. Everybody has one vote.',
  },
  invalidation_empty: {
    ko: '조건을 하나 이상 적어 주세요. 조건 없이는 공감을 무효로 하지 않습니다.',
    en: 'Please name at least one condition. Without any, no support is invalidated.',
  },
  invalidation_changed: {
    ko: '미리 본 뒤에 공감 수가 달라졌습니다. 다시 미리 보고 확인해 주세요.',
    en: 'The number has changed since the preview. Please look at it again.',
  },
  signal_not_found: { ko: '그런 이상 신호가 없습니다.', en: 'There is no such sign.' },
  invalidation_not_found: { ko: '그런 무효 처리가 없습니다.', en: 'There is no such invalidation.' },
  invalidation_taken: {
    ko: '같은 번호로 다른 무효 처리가 있습니다. 처음부터 다시 해 주세요.',
    en: 'This id was used for another invalidation. Please begin anew.',
  },
  invalidation_not_running: {
    ko: '진행 중인 무효 처리가 아닙니다.',
    en: 'This invalidation is not running.',
  },
  invalidation_running: {
    ko: '아직 진행 중입니다. 멈추거나 끝난 뒤에 되돌릴 수 있습니다.',
    en: 'It is still running. Stop it, or wait until it is done, before you undo it.',
  },
  no_instant: {
    ko: '날짜와 시각을 확인해 주세요. 예: 2026-11-30T09:00:00+09:00',
    en: 'Please check day and time, for example 2026-11-30T09:00:00+09:00.',
  },
  no_address: {
    ko: 'IPv4나 IPv6 주소를 적어 주세요. 예: 203.0.113.7',
    en: 'Please enter an IPv4 or IPv6 address, for example 203.0.113.7.',
  },
});
