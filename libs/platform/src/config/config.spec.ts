import { readConfig } from './config.js';

const needed = {
  DATABASE_APP_URL: 'postgres://madang_app@127.0.0.1/madang',
  SESSION_SECRET: 'a secret of the tests',
  IDENTITY_KEY: 'a key of the tests',
  LEDGER_KEY: '0'.repeat(64),
};
const optional = [
  ...['PORT', 'MADANG_DATA', 'MADANG_HOST', 'MADANG_PUBLIC_URL', 'MADANG_CHECKPOINTS', 'MADANG_DRAIN_MS'],
  ...['MADANG_WRITES_PER_MINUTE', 'MADANG_MAILS_PER_HOUR', 'MADANG_UPLOAD_MB_PER_HOUR', 'MADANG_METRICS'],
  ...['MADANG_TRUSTED_PROXIES', 'MADANG_GUEST_CHECKS', 'MADANG_CLAMAV', 'MADANG_WEBHOOK_HOSTS', 'REDIS_URL'],
];

describe('the environment of a process', () => {
  it('says the same with an empty setting as without it: `MADANG_WRITES_PER_MINUTE=` refuses no writes', () => {
    const empty = Object.fromEntries(optional.map((name) => [name, '']));
    expect(readConfig({ ...needed, ...empty })).toEqual(readConfig(needed));
    expect(readConfig(needed)).toMatchObject({ port: 3000, writesPerMinute: 300, drainMs: 500 });
  });

  it.each(Object.keys(needed))('is refused without %s', (name) => {
    expect(() => readConfig({ ...needed, [name]: '' })).toThrow(name);
  });
});
