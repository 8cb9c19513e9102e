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
  text_not_found: {
    ko: '이런 알림은 없습니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such message. Please choose one from the list.',
  },
  text_changed: {
    ko: '그사이 다른 관리자가 이 알림을 고쳤습니다. 지금 문구를 보고 다시 저장해 주세요.',
    en: 'Another administrator changed this message in the meantime. Please look at it and save again.',
  },
  unknown_variable: {
    ko: '이 알림에 쓸 수 없는 변수입니다. 변수 목록에서 골라 주세요.',
    en: 'This message has no such variable. Please choose one from the list.',
  },
  needed_variable: {
    ko: '빠졌습니다. 받는 분이 제안을 찾고 다음 일을 하려면 꼭 있어야 합니다.',
    en: 'is missing. Without it readers cannot find the idea or go on.',
  },
  open_brace: {
    ko: '괄호의 짝이 맞지 않습니다. {{title}}처럼 적어 주세요.',
    en: 'Brackets do not match. Please write variables like {{title}}.',
  },
  many_lines: { ko: '제목은 한 줄로 적어 주세요.', en: 'Please write the subject in one line.' },
  short_needed: {
    ko: '문자·메신저 문구도 적어 주세요. 이 알림은 문자로도 갑니다.',
    en: 'Please write the short message too: this one also goes by phone.',
  },
  only_by_mail: {
    ko: '이 알림은 메일로만 갑니다. 문자 문구를 비워 주세요.',
    en: 'This message only goes by mail. Please leave the short message out.',
  },
  no_short_messages: {
    ko: '이곳은 문자를 보내지 않아 번호를 받지 않습니다.',
    en: 'No short messages are sent here, so no number is taken.',
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
