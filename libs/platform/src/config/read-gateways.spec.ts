import { readGateways } from './read-gateways.js';

describe('gateways in the environment', () => {
  it('are those with an address, each with its key', () => {
    const env = { MADANG_SMS_URL: 'https://sms.example.kr/send', MADANG_SMS_KEY: 'k', MADANG_NAVER_URL: '' };
    expect([...readGateways(env)]).toEqual([['sms', { url: 'https://sms.example.kr/send', key: 'k' }]]);
    expect(readGateways({}).size).toBe(0);
  });

  it('are refused where the address is none', () => {
    expect(() => readGateways({ MADANG_KAKAO_URL: 'kakao:80' })).toThrow('MADANG_KAKAO_URL');
  });
});
