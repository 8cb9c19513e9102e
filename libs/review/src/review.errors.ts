import { defineReasons } from '@app/platform';

export const reviewReasons = defineReasons('review', {
  case_not_found: {
    ko: '찾으시는 건이 없습니다. 번호를 확인해 주세요.',
    en: 'There is no such case. Please check the number.',
  },
  changed: {
    ko: '그사이 다른 분이 이 건을 처리했습니다. 바뀐 내용을 확인하고 다시 시도해 주세요.',
    en: 'Someone changed this case in the meantime. Please look at what changed and try again.',
  },
  claimed_by_other: {
    ko: '다른 담당자가 이미 맡은 건입니다.',
    en: 'Another reviewer holds this case already.',
  },
  not_yours: { ko: '맡지 않은 건은 내려놓을 수 없습니다.', en: 'You cannot release a case you do not hold.' },
  not_your_agency: {
    ko: '우리 기관의 소관이 아닙니다.',
    en: 'This case does not lie with your agency.',
  },
  ended: { ko: '이미 끝난 건입니다.', en: 'This case has ended.' },
  unknown_page: {
    ko: '이 쪽 번호는 쓸 수 없습니다. 첫 쪽부터 다시 보세요.',
    en: 'This page cannot be found. Please start from the first one.',
  },
  same_agency: {
    ko: '지금 소관 기관과 같습니다. 다른 기관을 골라 주세요.',
    en: 'This is the present agency. Please choose another.',
  },
});
