import type { Shipped } from '../message-words.js';

const close = (ko: [string, ...string[]], en: [string, ...string[]]): Shipped => ({
  ko: [`[{{site}}] ${ko[0]}`, ...ko.slice(1), '', '{{site}}'],
  en: [`[{{site}}] ${en[0]}`, ...en.slice(1), '', '{{site}}'],
});

/** What happens to an account, or to a comment of its holder. It names nobody: mail is read over shoulders. */
export const toAccountHolders = {
  'password-changed': close(
    [
      '비밀번호가 바뀌었습니다',
      '계정의 비밀번호가 바뀌었고, 다른 곳의 로그인은 모두 끝났습니다.',
      '메일로 다시 정했다면 API 토큰도 끝나고 본인확인 연결도 풀렸습니다. 필요하면 로그인한 뒤 다시 연결해 주세요.',
      '직접 바꾸지 않았다면 바로 비밀번호를 다시 정하고 관리자에게 알려 주세요.',
      '{{link}}',
    ],
    [
      'Your password was changed',
      'The password of your account was changed, and you were signed out everywhere else.',
      'If it was set anew by mail, API tokens ended too, and the account is no longer linked to an identity provider. Once signed in, you can link it again.',
      'If it was not you, please set a new one at once and tell an administrator.',
      '{{link}}',
    ],
  ),
  'reset-asked': close(
    [
      '비밀번호를 다시 정해 주세요',
      '아래 주소에서 {{minutes}}분 안에 비밀번호를 다시 정해 주세요. 주소는 한 번만 열립니다.',
      ...['{{link}}', ''],
      '직접 요청하지 않았다면 그대로 두세요. 비밀번호는 바뀌지 않습니다.',
    ],
    [
      'Set a new password',
      'Please set a new password at this address within {{minutes}} minutes. It opens once.',
      ...['{{link}}', ''],
      'If you did not ask for this, do nothing. Your password stays as it is.',
    ],
  ),
  'factor-reset': close(
    [
      '2단계 인증이 초기화되었습니다',
      '관리자가 계정의 2단계 인증을 초기화했습니다. 다시 로그인해 인증 앱을 등록해 주세요.',
      '부탁한 일이 없다면 관리자에게 바로 알려 주세요.',
      '{{link}}',
    ],
    [
      'Your second factor was reset',
      'An administrator reset the second factor of your account. Please sign in and set it up again.',
      'If you did not ask for this, tell an administrator at once.',
      '{{link}}',
    ],
  ),
  'delegation-named': close(
    [
      '동료의 대리로 지정되었습니다',
      '자리를 비우는 동료가 회원님을 대리로 정했습니다. 누구를 언제까지 대리하는지 아래에서 볼 수 있습니다.',
      '그동안 동료가 맡은 제안을 처리하고 결재할 수 있으며, 모두 대리로 한 일로 기록됩니다.',
      '{{link}}',
    ],
    [
      'You are to stand in for a colleague',
      'A colleague who is away has named you to stand in. See below for whom, and until when.',
      'Meanwhile you may act on their cases and sign for them; all of it is recorded as on their behalf.',
      '{{link}}',
    ],
  ),
  'delegation-revoked': close(
    [
      '대리가 끝났습니다',
      '동료가 대리 지정을 거두었습니다. 이제 동료를 대신해 처리하거나 결재할 수 없습니다.',
      '{{link}}',
    ],
    [
      'You no longer stand in for a colleague',
      'A colleague has revoked the delegation. You no longer act or sign for them.',
      '{{link}}',
    ],
  ),
  invited: close(
    [
      '함께 일하도록 초대받으셨습니다',
      '{{site}}에서 함께 일하도록 초대받으셨습니다.',
      '아래 주소에서 {{days}}일 안에 이름과 비밀번호를 정해 주세요. 주소는 한 번만 열립니다.',
      ...['{{link}}', '', '모르는 초대라면 그대로 두세요.'],
    ],
    [
      'You are invited to join',
      'You are invited to work with {{site}}.',
      'Please choose your name and password at this address within {{days}} days. It opens once.',
      ...['{{link}}', '', 'If you do not know of this, do nothing.'],
    ],
  ),
  'account-asked': close(
    [
      '계정을 만들어 주세요',
      '아래 주소에서 {{days}}일 안에 이름과 비밀번호를 정하면 계정이 만들어집니다. 주소는 한 번만 열립니다.',
      ...['{{link}}', ''],
      '직접 요청하지 않았다면 그대로 두세요. 계정은 만들어지지 않고, 이 주소는 {{days}}일 뒤 지웁니다.',
    ],
    [
      'Open your account',
      'Choose your name and password at this address within {{days}} days, and the account is yours. It opens once.',
      ...['{{link}}', ''],
      'If you did not ask for this, do nothing. No account is opened, and your address is deleted after {{days}} days.',
    ],
  ),
  'account-stands': close(
    [
      '이미 계정이 있습니다',
      '이 메일 주소로 된 계정이 이미 있어 새로 만들지 않았습니다. 쓰던 비밀번호로 로그인해 주세요.',
      '비밀번호를 잊으셨다면 아래 주소에서 {{minutes}}분 안에 다시 정할 수 있습니다. 주소는 한 번만 열립니다.',
      ...['{{link}}', '', '직접 요청하지 않았다면 그대로 두세요. 아무것도 바뀌지 않습니다.'],
    ],
    [
      'You have an account already',
      'There is an account with this address, so none was opened. Please sign in with its password.',
      'If you forgot it, set a new one at this address within {{minutes}} minutes. It opens once.',
      ...['{{link}}', '', 'If you did not ask for this, do nothing. Nothing changes.'],
    ],
  ),
  'comment-held': close(
    [
      '댓글이 잠시 가려졌습니다',
      '신고가 여러 건 들어와 회원님의 댓글을 잠시 가렸습니다. 담당자가 살펴봅니다.',
      '30일 안에 결정이 없으면 다시 보입니다. 따로 하실 일은 없습니다.',
      '{{link}}',
    ],
    [
      'Your comment is out of view for now',
      'Several people reported your comment, so it is out of view until somebody has looked at it.',
      'Without a decision within 30 days it comes back. There is nothing you need to do.',
      '{{link}}',
    ],
  ),
  'comment-hidden': close(
    [
      '댓글이 가려졌습니다',
      '담당자가 운영 기준에 따라 회원님의 댓글을 가렸습니다. 까닭은 아래에서 볼 수 있습니다.',
      '받아들이기 어려우면 30일 안에 한 번 이의를 낼 수 있습니다. 다른 담당자가 다시 살펴봅니다.',
      '{{link}}',
    ],
    [
      'Your comment was hidden',
      'An official hid your comment under the rules of the site. The ground stands at the address below.',
      'If you disagree, you may object there once within 30 days. Somebody else will look at it.',
      '{{link}}',
    ],
  ),
  'comment-back': close(
    ['댓글이 다시 보입니다', '가려졌던 댓글이 다시 보입니다.', '{{link}}'],
    ['Your comment is in view again', 'Your comment, which was out of view, can be read again.', '{{link}}'],
  ),
  'objection-refused': close(
    [
      '이의를 받아들이지 않았습니다',
      '다른 담당자가 이의를 살펴보고, 댓글을 그대로 가려 두기로 했습니다.',
      '{{link}}',
    ],
    [
      'Your objection was not granted',
      'Another official looked at your objection. Your comment stays hidden.',
      '{{link}}',
    ],
  ),
} satisfies Record<string, Shipped>;
