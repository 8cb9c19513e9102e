import type { OpeningView } from '@app/onboarding';

/** What the lines of the checklist are called at a terminal. */
export const LINE_WORDS: Record<OpeningView['lines'][number]['code'], string> = {
  administrator: '2단계 인증으로 로그인하는 관리자 / an administrator with a second factor',
  look: '이름, 언어, 색을 살펴봄 / name, languages and colour looked through',
  agencies: '기관 하나 이상 / at least one agency',
  reviewers: '심사할 사람이 있는 기관 / an agency with somebody who reviews',
  coordinator: '소관을 정하는 기관 / the agency that settles whose business a case is',
  workflow: '게시한 업무 흐름 / a published workflow',
  second_administrator: '둘째 관리자 / a second administrator',
  rules: '켜져 있는 배정 규칙 / routing rules that are on',
  coverage: '제안이 가는 모든 기관에 담당자 / people at every agency to which ideas are led',
  holidays: '지역 공휴일을 살펴봄 / local holidays looked through',
  calls: '공모 하나 이상 / at least one call',
};
