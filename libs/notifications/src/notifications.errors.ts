import { defineReasons } from '@app/platform';

export const notificationReasons = defineReasons('notifications', {
  message_not_found: {
    ko: '이 알림을 찾을 수 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such message. Please reload the list.',
  },
  notice_not_found: {
    ko: '이 알림을 찾을 수 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such notice. Please reload the list.',
  },
  not_undecided: {
    ko: '전송 여부가 불확실하거나 실패한 알림만 다시 보낼 수 있습니다. 목록을 새로 고쳐 주세요.',
    en: 'Only a message that is uncertain or has failed can be sent again. Please reload the list.',
  },
  not_uncertain: {
    ko: '전송 여부가 불확실한 알림만 그대로 둘 수 있습니다. 목록을 새로 고쳐 주세요.',
    en: 'Only a message that is uncertain can be left as it is. Please reload the list.',
  },
});
