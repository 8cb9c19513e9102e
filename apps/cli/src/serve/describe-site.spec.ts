import { describeSite, drawTable } from './describe-site.js';

const options = {
  port: 3210,
  dataDir: '/data',
  databaseUrl: null,
  redisUrl: null,
  smtpUrl: null,
  publicUrl: 'http://localhost:3210',
  dist: '/dist',
};
const account = {
  tenant: '전주시',
  role: '담당자',
  email: 'a@b.kr',
  password: 'secret',
  url: 'http://j.localhost',
};

describe('describeSite', () => {
  it('names the addresses and the demonstration accounts', () => {
    const text = describeSite(options, [account], 2.34).join('\n');
    for (const part of [
      '(2.3 s)',
      'http://localhost:3210/console',
      '/api/docs',
      '/dev/mail',
      'jeonju',
      'a@b.kr',
    ])
      expect(text).toContain(part);
  });

  it('says nothing of demonstrations and caught mail where there are none', () => {
    const text = describeSite({ ...options, smtpUrl: 'smtp://mail' }, [], 1).join('\n');
    for (const part of ['/dev/mail', 'jeonju', 'Demonstration']) expect(text).not.toContain(part);
  });
});

describe('drawTable', () => {
  it('lines up columns behind Hangul, which is two places wide', () => {
    expect(
      drawTable([
        ['가나', 'x'],
        ['abc', 'y'],
      ]),
    ).toEqual(['  가나  x', '  abc   y']);
  });
});
