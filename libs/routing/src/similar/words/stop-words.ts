/** Stems that say nothing of what a wish is about: verbs without meaning of their own, courtesy, "the state should". */
export const STOP_WORDS = new Set(
  `하다 있다 없다 되다 보다 받다 주다 드리다 대하다 위하다 의하다 통하다 따르다 관하다 같다 많다 알다 가다 오다 바라다 원하다
  말하다 만들다 시키다 당하다 어떻다 이렇다 그렇다 이러하다 그러하다 싶다 좋다 들다 다르다 크다 나오다 것 수 등 때 곳 그 이 저
  제 저희 우리 나 내 부탁 요청 청원 건의 제안 호소 의견 생각 말 내용 문제 관련 경우 이유 정도 부분 필요 가지 감사 안녕 일 점 분
  중 쪽 안 밖 위 앞 뒤 옆 속 시 날 명 번 년 월 국민 대한민국 정부 나라 국가 대통령 사람`.split(/\s+/),
);
