import { defineReasons } from '@app/platform';

export const operatorReasons = defineReasons('identity', {
  unknown_government: {
    ko: '이 코드의 정부가 없습니다. 목록에서 골라 주세요.',
    en: 'There is no government of this code. Please choose one of the list.',
  },
  own_government: {
    ko: '운영자의 계정이 있는 곳은 여기서 멈출 수 없습니다. 명령으로 멈춰 주세요.',
    en: 'The place of your own account cannot be suspended here. Please use the command.',
  },
  visit_suspended: {
    ko: '멈춘 정부에는 들어갈 수 없습니다. 먼저 다시 열어 주세요.',
    en: 'A suspended government cannot be visited. Please resume it first.',
  },
  visit_barred: {
    ko: '이 정부의 관리자가 방문을 막았습니다. 관리자에게 연락해 주세요.',
    en: 'An administrator there has barred your visits. Please contact them.',
  },
  visit_over: {
    ko: '이 주소는 이미 썼거나 한 시간이 지났습니다. 까닭을 적고 다시 요청해 주세요.',
    en: 'This address was used, or its hour is over. Please give your reason again.',
  },
  has_other_work: {
    ko: '다른 역할을 맡은 계정입니다. 운영자는 다른 역할과 함께 가질 수 없습니다.',
    en: 'This account has another role. An operator holds no other.',
  },
});
