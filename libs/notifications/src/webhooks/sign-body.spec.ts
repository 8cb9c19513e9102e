import { signBody } from './sign-body.js';

describe('the signature of a webhook', () => {
  it('is the HMAC-SHA256 of second, dot and body, as openssl computes it', () => {
    // printf '1772409600.{"kind":"case.moved"}' | openssl dgst -sha256 -hmac whsec_test
    expect(signBody('whsec_test', '{"kind":"case.moved"}', new Date('2026-03-02T00:00:00.900Z'))).toBe(
      't=1772409600,v1=2aa23481033aa11630b29275a5ed1d767701627df8560be9da74e6ddee8d8582',
    );
  });
});
