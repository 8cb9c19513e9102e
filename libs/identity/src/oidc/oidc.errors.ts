import { defineReasons } from '@app/platform';

export const oidcReasons = defineReasons('identity', {
  no_provider: {
    ko: '이 마당은 다른 기관을 통한 로그인을 받지 않습니다. 이메일과 비밀번호로 로그인해 주세요.',
    en: 'This Madang does not take sign-ins from elsewhere. Please use your e-mail address and password.',
  },
  provider_unreachable: {
    ko: '인증기관이 응답하지 않습니다. 잠시 뒤 다시 시도하거나 이메일과 비밀번호로 로그인해 주세요.',
    en: 'The identity provider does not answer. Please try again in a moment, or use your e-mail address and password.',
  },
  issuer_not_usable: {
    ko: '이 주소에서 인증기관 설정을 읽지 못했습니다. 밖에서 열리는 https 주소인지, 발급자 주소가 정확한지 확인해 주세요.',
    en: 'The provider’s settings cannot be read at this address. Please check that it is the exact issuer, public and https.',
  },
  verification_asked_for: {
    ko: '본인확인을 요구하는 행위가 있어 본인확인을 해 주는 인증기관을 빼거나 끌 수 없습니다. 먼저 그 수준을 낮춰 주세요.',
    en: 'Something here takes a verified identity, so the provider that verifies cannot go. Please lower that level first.',
  },
  visits_not_linked: {
    ko: '방문은 까닭을 남기고 그때마다 요청합니다. 방문 계정은 인증기관과 잇지 않습니다.',
    en: 'A visit is asked for each time, with a reason. The account of a visit is not linked to a provider.',
  },
  secret_needed: {
    ko: '처음 저장할 때와 발급자나 클라이언트 ID를 바꿀 때는 클라이언트 비밀값을 함께 적어 주세요.',
    en: 'Please enter the client secret the first time, and whenever the issuer or the client id changes.',
  },
  secret_outside: {
    ko: '이 인증기관의 비밀값은 운영자가 서버에 정해 두었습니다. 비워 두고 저장해 주세요.',
    en: 'The operator keeps this provider’s secret on the server. Please leave it empty and save again.',
  },
  logout_not_accepted: {
    ko: '로그아웃 토큰을 확인하지 못했습니다.',
    en: 'The logout token could not be verified.',
  },
  values_needed: {
    ko: '본인확인으로 인정할 값을 하나 이상 적어 주세요.',
    en: 'Please name at least one value that counts as a verified identity.',
  },
  sign_in_cancelled: {
    ko: '인증기관에서 로그인을 마치지 않았습니다. 다시 시도하거나 이메일과 비밀번호로 로그인해 주세요.',
    en: 'The sign-in was not completed at the provider. Please try again, or use your e-mail address and password.',
  },
  sign_in_not_begun: {
    ko: '이 브라우저에서 시작한 로그인이 아니거나 10분이 지났습니다. 처음부터 다시 시도해 주세요.',
    en: 'This sign-in was not begun in this browser, or ten minutes have passed. Please start again.',
  },
  sign_in_not_accepted: {
    ko: '인증기관의 답을 확인하지 못해 로그인하지 않았습니다. 처음부터 다시 시도해 주세요.',
    en: 'The provider’s answer could not be verified, so you are not signed in. Please start again.',
  },
  account_closed: {
    ko: '사용이 중지된 계정입니다. 담당 기관에 문의해 주세요.',
    en: 'This account is closed. Please ask the agency in charge.',
  },
  identity_of_another: {
    ko: '이미 다른 계정에 연결된 본인확인입니다. 그 계정으로 로그인해 주세요.',
    en: 'This identity belongs to another account. Please sign in with that one.',
  },
  account_has_another: {
    ko: '이 계정에는 다른 본인확인이 연결되어 있습니다. 연결할 때 쓴 신분으로 다시 해 주세요.',
    en: 'This account is linked to another identity. Please use the one you linked.',
  },
});
