import { defineReasons } from '@app/platform';

export const deliveryReasons = defineReasons('delivery', {
  no_promise: {
    ko: '아직 채택되지 않아 실시 예정일이 없습니다. 채택된 뒤에 단계를 정해 주세요.',
    en: 'Nothing is promised yet. Steps can be set once the idea is adopted.',
  },
  promise_over: {
    ko: '이미 실시했거나 종료된 약속입니다. 단계를 더 바꿀 수 없습니다.',
    en: 'This promise was carried out or has ended. Its steps stand as they are.',
  },
  after_promise: {
    ko: '실시 예정일보다 늦은 날입니다. 그날이나 그 전으로 정해 주세요.',
    en: 'This is after the promised day. Please choose that day or an earlier one.',
  },
  day_past: {
    ko: '이미 지난 날입니다. 오늘이나 그 뒤로 정해 주세요.',
    en: 'This day has passed. Please choose today or a later one.',
  },
  reason_required: {
    ko: '날을 늦추는 까닭을 적어 주세요. 시민에게 공개됩니다.',
    en: 'Please say why the day moves. The public reads it.',
  },
  already_reached: {
    ko: '이미 이룬 단계입니다. 목록을 새로 고쳐 주세요.',
    en: 'This step was reached already. Please reload the list.',
  },
  too_many: {
    ko: '단계는 한 건에 50개까지 정할 수 있습니다.',
    en: 'A promise can have 50 steps at most.',
  },
  milestone_not_found: {
    ko: '찾으시는 단계가 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such step. Please reload the list.',
  },
});
