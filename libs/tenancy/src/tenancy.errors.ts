import { defineReasons } from '@app/platform';

export const tenancyReasons = defineReasons('tenancy', {
  unknown_host: {
    ko: '이 주소를 쓰는 마당이 없습니다. 주소를 확인해 주세요.',
    en: 'No Madang lives at this address. Please check it.',
  },
  header_not_allowed: {
    ko: '이 주소는 이미 한 마당의 주소입니다. Madang-Tenant 머리글을 빼고 보내 주세요.',
    en: 'This address already belongs to one tenant. Please leave out the Madang-Tenant header.',
  },
  not_open: {
    ko: '곧 엽니다. 준비를 마치면 이 주소에서 제안을 받습니다.',
    en: 'Opening soon. Once everything is prepared, ideas are taken in at this address.',
  },
  suspended: {
    ko: '이 마당은 운영을 잠시 멈추었습니다. 보내 주신 제안과 기록은 그대로 있으며, 다시 열면 이어집니다.',
    en: 'This Madang is closed for a while. Ideas and records are kept, and everything goes on when it opens again.',
  },
  nation_stays: {
    ko: '나라의 마당은 지울 수 없습니다. 다른 기관이 그 위에 서 있습니다.',
    en: 'The nation’s Madang cannot be deleted: it stands at the bare host, and the others below it.',
  },
  leaving: {
    ko: '지우기로 한 기관입니다. 되돌리려면 먼저 tenant keep 을 실행해 주세요.',
    en: 'This tenant is to be deleted. To take that back, run tenant keep first.',
  },
  not_leaving: {
    ko: '지우기로 한 기관이 아닙니다. 그대로 있습니다.',
    en: 'This tenant is not to be deleted. It stays as it is.',
  },
  grace_is_over: {
    ko: '유예 기간이 끝나 이미 지우고 있습니다. 되돌릴 수 없습니다. 내보낸 자료가 있으면 그것이 남은 전부입니다.',
    en: 'The time of grace is over and the deletion has begun. It cannot be taken back; an export is all that is left.',
  },
  host_taken: {
    ko: '다른 기관이 이미 쓰는 주소입니다. 다른 주소를 정해 주세요.',
    en: 'Another tenant already has this address. Please choose another.',
  },
  settings_changed: {
    ko: '그사이 다른 관리자가 기관 설정을 고쳤습니다. 무엇이 달라졌는지 보고 다시 저장해 주세요.',
    en: 'Another administrator changed the settings in the meantime. Please look at what differs and save again.',
  },
  wording_changed: {
    ko: '그사이 다른 관리자가 이 말을 고쳤습니다. 지금 쓰는 말을 보고 다시 저장해 주세요.',
    en: 'Another administrator changed these words in the meantime. Please look at them and save again.',
  },
  contrast_too_low: {
    ko: '이 색은 흰 바탕이나 옅은 바탕에서 글자가 잘 보이지 않습니다(4.5:1 이상 필요). 더 짙은 색을 골라 주세요.',
    en: 'Text in this colour is hard to read on white or on a light ground (4.5:1 is due). Please choose a darker one.',
  },
  holiday_known: {
    ko: '이미 공휴일인 날입니다. 다른 날을 적어 주세요.',
    en: 'This day is a holiday already. Please choose another.',
  },
  holiday_not_found: {
    ko: '직접 더한 공휴일이 아닙니다. 공식 공휴일은 뺄 수 없습니다.',
    en: 'This is not a holiday you added. Official ones cannot be removed.',
  },
});
