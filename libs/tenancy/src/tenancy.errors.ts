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
});
