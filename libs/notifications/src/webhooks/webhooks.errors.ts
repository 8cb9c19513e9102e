import { defineReasons } from '@app/platform';

export const webhookReasons = defineReasons('notifications', {
  webhook_not_found: {
    ko: '이 웹훅을 찾을 수 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such webhook. Please reload the list.',
  },
  dispatch_not_found: {
    ko: '이 전송 기록을 찾을 수 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such dispatch. Please reload the list.',
  },
  dispatch_under_way: {
    ko: '이미 보내는 중입니다. 잠시 뒤 목록을 새로 고쳐 주세요.',
    en: 'It is on its way already. Please reload the list in a while.',
  },
  no_address: {
    ko: '웹 주소가 아닙니다. https://로 시작하고 이름·비밀번호와 # 뒤가 없는 주소를 적어 주세요.',
    en: 'This is no web address. Please enter one that begins with https:// and has neither a user, a password nor a # part.',
  },
  not_secure: {
    ko: 'https://로 시작하는 주소만 쓸 수 있습니다.',
    en: 'Only an address that begins with https:// can be used.',
  },
  internal_address: {
    ko: '내부망으로 이어지는 주소입니다. 꼭 필요하면 설치 운영자에게 이 이름의 허용을 요청해 주세요.',
    en: 'This address leads into an internal network. If it is needed, ask the operator of the installation to allow its name.',
  },
  unknown_host: {
    ko: '주소에 있는 이름을 찾을 수 없습니다. 주소를 다시 확인해 주세요.',
    en: 'The name in this address cannot be found. Please check the address.',
  },
  too_many: {
    ko: '웹훅은 50개까지 둘 수 있습니다. 쓰지 않는 것을 먼저 지워 주세요.',
    en: 'There can be 50 webhooks. Please remove one that is not used first.',
  },
});
