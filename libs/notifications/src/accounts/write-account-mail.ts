import type { Mail } from '../mail/mail-facts.js';
import type { AccountTemplate } from './account-template.js';
import { commentTexts } from './comment-texts.js';

/** What a mail about an account may speak of. */
export interface AccountFacts {
  template: AccountTemplate;
  language: 'ko' | 'en';
  siteName: { ko: string; en: string };
  /** Where the reader does what the mail asks for. */
  url: string;
  /** How long the address of a new password opens, and that of an invitation. */
  minutes: number;
  days: number;
}

/** Writes to the holder of an account, in their language. It names nobody: mail is read over shoulders. */
export function writeAccountMail(facts: AccountFacts): Mail {
  const { language, siteName } = facts;
  const { subject, lines } = texts[facts.template][language](facts);
  return {
    subject: `[${siteName[language]}] ${subject}`,
    text: [...lines, '', siteName[language]].join('\n'),
    link: facts.url,
  };
}

export type Writing = (facts: AccountFacts) => { subject: string; lines: string[] };

const texts: Record<AccountTemplate, Record<'ko' | 'en', Writing>> = {
  ...commentTexts,
  'password-changed': {
    ko: ({ url }) => ({
      subject: '비밀번호가 바뀌었습니다',
      lines: [
        '계정의 비밀번호가 바뀌었고, 다른 곳의 로그인은 모두 끝났습니다.',
        '직접 바꾸지 않았다면 바로 비밀번호를 다시 정하고 관리자에게 알려 주세요.',
        url,
      ],
    }),
    en: ({ url }) => ({
      subject: 'Your password was changed',
      lines: [
        'The password of your account was changed, and you were signed out everywhere else.',
        'If it was not you, please set a new one at once and tell an administrator.',
        url,
      ],
    }),
  },
  'reset-asked': {
    ko: ({ url, minutes }) => ({
      subject: '비밀번호를 다시 정해 주세요',
      lines: [
        `아래 주소에서 ${minutes}분 안에 비밀번호를 다시 정해 주세요. 주소는 한 번만 열립니다.`,
        url,
        '',
        '직접 요청하지 않았다면 그대로 두세요. 비밀번호는 바뀌지 않습니다.',
      ],
    }),
    en: ({ url, minutes }) => ({
      subject: 'Set a new password',
      lines: [
        `Please set a new password at this address within ${minutes} minutes. It opens once.`,
        url,
        '',
        'If you did not ask for this, do nothing. Your password stays as it is.',
      ],
    }),
  },
  'factor-reset': {
    ko: ({ url }) => ({
      subject: '2단계 인증이 초기화되었습니다',
      lines: [
        '관리자가 계정의 2단계 인증을 초기화했습니다. 다시 로그인해 인증 앱을 등록해 주세요.',
        '부탁한 일이 없다면 관리자에게 바로 알려 주세요.',
        url,
      ],
    }),
    en: ({ url }) => ({
      subject: 'Your second factor was reset',
      lines: [
        'An administrator reset the second factor of your account. Please sign in and set it up again.',
        'If you did not ask for this, tell an administrator at once.',
        url,
      ],
    }),
  },
  'delegation-named': {
    ko: ({ url }) => ({
      subject: '동료의 대리로 지정되었습니다',
      lines: [
        '자리를 비우는 동료가 회원님을 대리로 정했습니다. 누구를 언제까지 대리하는지 아래에서 볼 수 있습니다.',
        '그동안 동료가 맡은 제안을 처리하고 결재할 수 있으며, 모두 대리로 한 일로 기록됩니다.',
        url,
      ],
    }),
    en: ({ url }) => ({
      subject: 'You are to stand in for a colleague',
      lines: [
        'A colleague who is away has named you to stand in. See below for whom, and until when.',
        'Meanwhile you may act on their cases and sign for them; all of it is recorded as on their behalf.',
        url,
      ],
    }),
  },
  'delegation-revoked': {
    ko: ({ url }) => ({
      subject: '대리가 끝났습니다',
      lines: ['동료가 대리 지정을 거두었습니다. 이제 동료를 대신해 처리하거나 결재할 수 없습니다.', url],
    }),
    en: ({ url }) => ({
      subject: 'You no longer stand in for a colleague',
      lines: ['A colleague has revoked the delegation. You no longer act or sign for them.', url],
    }),
  },
  invited: {
    ko: ({ url, days, siteName }) => ({
      subject: '함께 일하도록 초대받으셨습니다',
      lines: [
        `${siteName.ko}에서 함께 일하도록 초대받으셨습니다.`,
        `아래 주소에서 ${days}일 안에 이름과 비밀번호를 정해 주세요. 주소는 한 번만 열립니다.`,
        url,
        '',
        '모르는 초대라면 그대로 두세요.',
      ],
    }),
    en: ({ url, days, siteName }) => ({
      subject: 'You are invited to join',
      lines: [
        `You are invited to work with ${siteName.en}.`,
        `Please choose your name and password at this address within ${days} days. It opens once.`,
        url,
        '',
        'If you do not know of this, do nothing.',
      ],
    }),
  },
};
