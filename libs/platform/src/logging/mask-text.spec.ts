import { maskText } from './mask-text.js';

describe('maskText', () => {
  it.each([
    [
      '550 5.1.1 <hong@example.kr>: Recipient address rejected',
      '550 5.1.1 <[address]>: Recipient address rejected',
    ],
    ['홍길동@예시.한국 님에게', '[address] 님에게'],
    ['invalid input syntax for type uuid: "서울시 종로구 1"', 'invalid input syntax for type uuid: [masked]'],
    [
      'Key (tenant_id, sign_in_name)=(a, hong) already exists.',
      'Key (tenant_id, sign_in_name)=([masked]) already exists.',
    ],
    [
      'connect postgres://madang_app:s3cr3t@db:5432/madang',
      'connect postgres://madang_app:[masked]@db:5432/madang',
    ],
    ['redis://:s3cr3t@127.0.0.1:6379', 'redis://:[masked]@127.0.0.1:6379'],
    ['authorization: Bearer abc.def-ghi', 'authorization: Bearer [masked]'],
    ['call 010-1234-5678 or +82 10 1234 5678', 'call [number] or [number]'],
    ['900101-1234567', '[number]'],
    [`token ${'a1'.repeat(32)} refused`, 'token [masked] refused'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    'routing 01a1fd28-c02d-765c-a18a-62b4efdddbe6: Error: connect ECONNREFUSED 127.0.0.1:5432',
    '    at deliver (/srv/madang/dist/libs/ledger/src/outbox/deliveries-of-a-very-long-name.processor.js:12:34)',
    'duplicate key value violates unique constraint "ideas_tracking_number_key"',
    '2026-11-29T21:40:00.000Z 1764452400000 ms',
    'idea number 20260101234567 of 1766000008200',
  ])('leaves %s', (text) => {
    expect(maskText(text)).toBe(text);
  });
});
