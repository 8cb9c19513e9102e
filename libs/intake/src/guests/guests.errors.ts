import { defineReasons } from '@app/platform';

export const guestReasons = defineReasons('intake', {
  proof_invalid: {
    ko: '풀이가 맞지 않습니다. 새 문제를 받아 다시 풀어 주세요.',
    en: 'This is no solution. Please ask for a new challenge and solve it.',
  },
  proof_expired: {
    ko: '풀이의 시간이 지났습니다. 새 문제를 받아 다시 풀어 주세요.',
    en: 'This solution is too old. Please ask for a new challenge and solve it.',
  },
  proof_used: {
    ko: '이미 쓴 풀이입니다. 새 문제를 받아 다시 풀어 주세요.',
    en: 'This solution was used before. Please ask for a new challenge and solve it.',
  },
  idea_not_held: {
    ko: '보류 중인 제안이 아닙니다. 다른 사람이 먼저 판단했을 수 있습니다.',
    en: 'This idea is not held. Somebody else may have decided already.',
  },
});
