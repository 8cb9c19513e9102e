import { defineReasons } from '@app/platform';

export const delegationReasons = defineReasons('identity', {
  delegate_unknown: {
    ko: '같은 기관에서 함께 일하는 사람만 대리로 정할 수 있습니다. 목록에서 골라 주세요.',
    en: 'Only a colleague of your own agency may stand in for you. Please choose one of the list.',
  },
  delegate_away: {
    ko: '그 기간에 자리를 비우는 사람입니다. 대리는 다시 대리를 둘 수 없으니 다른 사람을 골라 주세요.',
    en: 'This colleague is away then, and a delegate has no delegate. Please choose somebody else.',
  },
  stands_in_then: {
    ko: '그 기간에 다른 사람을 대리하기로 되어 있습니다. 그 대리를 먼저 거두거나 기간을 바꿔 주세요.',
    en: 'You are to stand in for somebody then. Please have that revoked first, or choose other days.',
  },
  delegated_already: {
    ko: '그 기간에 이미 대리를 정했습니다. 먼저 거두거나 기간을 바꿔 주세요.',
    en: 'You have a delegate for these days already. Please revoke that first, or choose other days.',
  },
  away_too_early: {
    ko: '오늘이나 그 뒤의 날을 골라 주세요.',
    en: 'Please choose today or a later day.',
  },
  away_reversed: {
    ko: '끝나는 날이 시작하는 날보다 빠릅니다.',
    en: 'The last day is before the first.',
  },
  away_too_long: {
    ko: '한 번에 정할 수 있는 기간은 한 해까지입니다.',
    en: 'One delegation lasts a year at the most.',
  },
  no_agency_to_delegate: {
    ko: '소속 기관이 있어야 대리를 정할 수 있습니다. 관리자에게 소속을 정해 달라고 해 주세요.',
    en: 'You need an agency to name a delegate. Please ask an administrator to set it.',
  },
  delegation_not_found: {
    ko: '이 대리는 없거나 이미 거두었습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such delegation, or it was revoked. Please reload the list.',
  },
});
