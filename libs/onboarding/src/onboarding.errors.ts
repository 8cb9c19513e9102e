import { defineReasons } from '@app/platform';

export const onboardingReasons = defineReasons('onboarding', {
  folder_not_empty: {
    ko: '폴더가 비어 있지 않습니다. 없는 폴더나 빈 폴더를 적어 주세요.',
    en: 'The folder is not empty. Please name one that is, or one that does not exist yet.',
  },
  stands_otherwise: {
    ko: '이 기관은 이미 있고, 값이 다릅니다. 있는 것은 명령으로 바꾸지 않습니다.',
    en: 'This tenant stands already, with another value. A command does not change what is there.',
  },
  not_ready: {
    ko: '아직 열 수 없습니다. 꼭 필요한 준비가 남아 있습니다. ‘열기 전에’에서 남은 것을 확인해 주세요.',
    en: 'This cannot open yet: something that must be there is missing. Please look at the checklist.',
  },
  faulty_list: {
    ko: '목록에 고칠 줄이 있습니다. 모두 고친 뒤 다시 보내 주세요. 아직 아무것도 더하지 않았습니다.',
    en: 'Some lines of the list are wrong. Please mend them all and send it again. Nothing was added yet.',
  },
  agency_not_found: {
    ko: '이 기관이 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such agency. Please reload the list.',
  },
  agency_changed: {
    ko: '그사이 다른 관리자가 이 기관을 고쳤습니다. 바뀐 내용을 확인하고 다시 고쳐 주세요.',
    en: 'Another administrator changed this agency in the meantime. Please look at it and make your change again.',
  },
  agency_retired: {
    ko: '이미 없어진 기관입니다. 기록으로만 남아 있어 고칠 수 없습니다.',
    en: 'This agency no longer stands. It is kept for the record and cannot be changed.',
  },
  no_such_agency: {
    ko: '지금 있는 다른 기관이 아닙니다. 목록에서 골라 주세요.',
    en: 'This is no other agency that stands today. Please choose from the list.',
  },
  parents_in_circle: {
    ko: '이 기관에 속한 기관은 상위 기관이 될 수 없습니다.',
    en: 'An agency that is part of this one cannot be its parent.',
  },
  agency_has_cases: {
    ko: '아직 끝나지 않은 제안이 이 기관에 있습니다. 심사 목록에서 다른 기관으로 옮긴 뒤 없애 주세요.',
    en: 'Open cases lie with this agency. Please transfer them to another one in the queue first.',
  },
  agency_has_decided_cases: {
    ko: '결정했지만 아직 끝나지 않은 제안이 이 기관에 있습니다(재심사, 이행 약속 등). 이어받는 기관을 골라 주세요.',
    en: 'Cases lie with this agency that were decided and are not over, such as promises and those open to a re-examination. Please choose who follows it.',
  },
  agency_has_rules: {
    ko: '켜져 있는 배정 규칙이 이 기관으로 보냅니다. 규칙을 고치거나 끈 뒤 없애 주세요.',
    en: 'Routing rules that are on lead to this agency. Please change them or switch them off first.',
  },
  agency_code_taken: {
    ko: '이미 쓰는 코드입니다. 없어진 기관의 코드도 다시 쓰지 않습니다. 다른 코드를 적어 주세요.',
    en: 'Another agency has or had this code. Please choose another.',
  },
  agency_has_people: {
    ko: '이 기관에서 일하는 사람이 있습니다. ‘사람’에서 다른 기관으로 옮기거나 계정을 닫은 뒤 없애 주세요.',
    en: 'People work at this agency. Please move them to another one, or close their accounts, first.',
  },
  agency_has_parts: {
    ko: '이 기관에 속한 기관이 있습니다. 그 기관의 상위 기관을 먼저 바꿔 주세요.',
    en: 'Other agencies are part of this one. Please give them another parent first.',
  },
  agency_coordinates: {
    ko: '소관을 조정하는 기관입니다. 다른 기관을 조정 기관으로 정한 뒤 없애 주세요.',
    en: 'This agency settles whose business a case is. Please name another one for that first.',
  },
});
