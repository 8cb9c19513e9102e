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
  channel_not_found: {
    ko: '이런 알림 방법은 없습니다.',
    en: 'There is no such way of messages.',
  },
  no_gateway: {
    ko: '이 설치에는 연결된 중계 서비스가 없습니다. 운영자에게 문의해 주세요.',
    en: 'This installation has no gateway for it. Please ask its operator.',
  },
  channel_not_offered: {
    ko: '지금은 이 방법으로 알려 드릴 수 없습니다. 다른 방법을 골라 주세요.',
    en: 'You cannot be told this way now. Please choose another.',
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
