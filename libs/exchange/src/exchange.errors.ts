import { defineReasons } from '@app/platform';

export const exchangeReasons = defineReasons('exchange', {
  crossing_not_found: {
    ko: '찾으시는 기록이 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such record. Please reload the list.',
  },
  answered_already: {
    ko: '이미 답한 추천입니다. 목록을 새로 고쳐 주세요.',
    en: 'This recommendation was answered already. Please reload the list.',
  },
  not_sent_from_here: {
    ko: '다른 정부에서 온 제안입니다. 처음 제안한 곳에서 동의해 주세요.',
    en: 'This idea came from another government. Please agree where you proposed it.',
  },
  only_towns_adopt: {
    ko: '나라의 공모를 여는 것은 지방정부만 할 수 있습니다.',
    en: 'Only a local government can hold a call of the nation.',
  },
  call_not_open: {
    ko: '지금 제안을 받는 나라의 공모가 아닙니다. 목록에서 골라 주세요.',
    en: 'The nation holds no such call now. Please choose from the list.',
  },
  call_held_already: {
    ko: '이미 우리 정부에서 연 공모입니다.',
    en: 'This call is held here already.',
  },
  not_taken_up: {
    ko: '그곳에서 맡지 않은 제안이라 이름과 연락처를 보내지 않습니다.',
    en: 'The idea was not taken up there, so name and contact are not sent.',
  },
  no_contact: {
    ko: '함께 보낼 이름과 연락처가 없습니다.',
    en: 'There is no name or contact to send along.',
  },
});
