import { defineReasons } from '@app/platform';

export const insightReasons = defineReasons('insight', {
  no_such_period: {
    ko: '이런 기간은 없습니다. 해는 2026, 분기는 2026-q3처럼 적고, 이미 시작한 기간을 골라 주세요.',
    en: 'There is no such period. Write a year as 2026, a quarter as 2026-q3, and choose one that has begun.',
  },
  period_not_over: {
    ko: '기간이 아직 끝나지 않아 마감할 수 없습니다. 기간이 끝난 뒤 다시 해 주세요.',
    en: 'The period is not over yet, so its report cannot be closed. Please try again once it is.',
  },
  report_closed: {
    ko: '이미 마감한 보고입니다. 마감한 수는 바뀌지 않습니다.',
    en: 'This report was closed already. Its numbers stay as they are.',
  },
});
