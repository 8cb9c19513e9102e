import { chainOf } from './chain-of.js';

const wish = (first: 'kakao' | 'naver' | 'sms' | 'mail' | 'site', muted: string[] = []) => ({ first, muted });

describe('the ways by which a message may go', () => {
  it.each([
    ['moved', null, ['mail', 'sms']],
    ['moved', wish('kakao'), ['kakao', 'sms', 'mail']],
    ['moved', wish('naver'), ['naver', 'sms', 'mail']],
    ['moved', wish('sms'), ['sms', 'mail']],
    ['moved', wish('mail'), ['mail']],
    ['moved', wish('site'), []],
    ['moved', wish('kakao', ['ideas']), []],
    ['moved', wish('kakao', ['supported']), ['kakao', 'sms', 'mail']],
    ['moved', wish('mail', ['followed']), ['mail']],
    ['followed', wish('kakao', ['ideas']), ['kakao', 'sms', 'mail']],
    ['followed', wish('kakao', ['followed']), []],
    ['support-moved', wish('mail', ['supported']), []],
    ['support-joined', wish('sms', ['supported']), []],
    ['password-changed', wish('site', ['ideas', 'supported']), ['mail']],
    ['time-passed', wish('site', ['ideas']), ['mail']],
    ['confirm', wish('kakao'), ['mail']],
    ['digest', wish('kakao'), ['mail']],
    ['digest', wish('mail', ['digest']), []],
  ] as const)('of %s, wished for %j, are %j', (template, wished, expected) => {
    expect(chainOf(template, wished)).toEqual(expected);
  });
});
