import { defineReasons } from '@app/platform';

export const identityReasons = defineReasons('identity', {
  wrong_credentials: {
    ko: '이메일 또는 비밀번호가 맞지 않습니다. 다시 확인해 주세요.',
    en: 'The e-mail address or the password is not right. Please check both.',
  },
  too_many_attempts: {
    ko: '로그인을 여러 번 실패했습니다. 15분 뒤 다시 시도하거나, 비밀번호를 잊었다면 메일로 다시 정해 주세요.',
    en: 'Signing in failed too often. Please try again in 15 minutes, or set a new password by mail.',
  },
  session_not_found: {
    ko: '이 로그인은 없거나 이미 끝났습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such sign-in, or it has ended. Please reload the list.',
  },
  wrong_present_password: {
    ko: '지금 쓰는 비밀번호와 다릅니다. 다시 확인해 주세요.',
    en: 'This is not your present password. Please check it.',
  },
  password_short: {
    ko: '비밀번호는 12자 이상이어야 합니다. 기억하기 쉬운 문장도 좋습니다.',
    en: 'A password needs 12 characters or more. A sentence that is easy to remember will do.',
  },
  password_common: {
    ko: '짐작하기 쉬운 비밀번호입니다. 흔한 말, 이름, 되풀이되는 글자를 피해 주세요.',
    en: 'This password is soon guessed. Please avoid common words, names and repetitions.',
  },
  link_lost: {
    ko: '이 주소는 이미 썼거나 기한이 지났습니다. 새 주소를 받아 주세요.',
    en: 'This address has been used or is too old. Please ask for a new one.',
  },
  wrong_code: {
    ko: '코드가 맞지 않거나 이미 썼습니다. 앱에 새로 나온 여섯 자리 숫자를 적어 주세요.',
    en: 'This code is wrong or was used. Please enter the six digits that the app shows now.',
  },
  factor_stands: {
    ko: '2단계 인증이 이미 있습니다. 새 기기로 바꾸려면 다른 관리자에게 초기화를 부탁해 주세요.',
    en: 'A second factor is set up already. To move to another device, ask an administrator to reset it.',
  },
  factor_unreadable: {
    ko: '등록된 2단계 인증을 읽을 수 없습니다. 관리자에게 초기화를 부탁해 주세요.',
    en: 'Your second factor cannot be read. Please ask an administrator to reset it.',
  },
  sign_in_first: {
    ko: '로그인한 지 오래되었습니다. 처음부터 다시 로그인해 주세요.',
    en: 'Too much time has passed. Please sign in from the beginning.',
  },
  person_not_found: {
    ko: '이 계정은 없습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such account. Please reload the list.',
  },
  own_account: {
    ko: '자신의 계정은 다른 관리자만 바꿀 수 있습니다.',
    en: 'Your own account can be changed by another administrator only.',
  },
  last_administrator: {
    ko: '관리자가 한 사람도 남지 않게 됩니다. 먼저 다른 관리자를 정해 주세요.',
    en: 'No administrator would be left. Please name another one first.',
  },
  agency_needed: {
    ko: '평가위원, 담당자, 책임자, 결재권자는 소속 기관이 있어야 합니다. 기관을 골라 주세요.',
    en: 'Evaluators, reviewers, leads and approvers work for an agency. Please choose it.',
  },
  role_alone: {
    ko: '감사는 자기가 한 일을 살필 수 없으므로 다른 역할과 함께 가질 수 없습니다. 감사만 남기거나 빼 주세요.',
    en: 'Auditors do not audit themselves, so the role is held alone. Please leave only it, or take it away.',
  },
  operators_account: {
    ko: '플랫폼 운영자의 계정은 여기서 바꿀 수 없습니다. 플랫폼을 운영하는 곳에 알려 주세요.',
    en: 'The account of a platform operator cannot be changed here. Please tell whoever runs the platform.',
  },
  has_account: {
    ko: '이 주소로 된 계정이 이미 있습니다. 목록에서 주소를 찾아 역할을 바꿔 주세요.',
    en: 'There is an account with this address. Please find it in the list and change its roles.',
  },
  account_stands: {
    ko: '이 주소로 연 계정이 이미 있습니다. 그 계정으로 로그인해 주세요.',
    en: 'There is an account with this address. Please sign in with it.',
  },
  invited_already: {
    ko: '이미 초대한 주소입니다. 메일을 못 받았다면 초대를 다시 보내 주세요.',
    en: 'This address has been invited. If the mail did not arrive, please send the invitation again.',
  },
  invitation_not_found: {
    ko: '이 초대는 없거나 이미 받아들여졌습니다. 목록을 새로 고쳐 주세요.',
    en: 'There is no such invitation, or it has been taken up. Please reload the list.',
  },
  no_mobile_number: {
    ko: '휴대전화 번호를 010-1234-5678처럼 적어 주세요.',
    en: 'Please enter a Korean mobile number, such as 010-1234-5678.',
  },
  wrong_phone_code: {
    ko: '문자로 받은 6자리 확인번호가 아니거나 10분이 지났습니다. 다시 적거나 새 확인번호를 받아 주세요.',
    en: 'This is not the code of six digits that was sent, or ten minutes have passed. Try again or ask for a new one.',
  },
});
