import { Secret, TOTP } from 'otpauth';
import { describeOffer, newSecret, stepOf } from './read-code.js';

/** RFC 6238, appendix B: the secret and, of eight digits, the last six. */
const SECRET = Buffer.from('12345678901234567890');

describe('a code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s', (second, code) => {
    const step = Math.floor(second / 30);
    expect(stepOf(code, SECRET, new Date(second * 1000))).toBe(step);
    expect(stepOf(code, SECRET, new Date((second + 30) * 1000))).toBe(step);
    expect(stepOf(code, SECRET, new Date((second + 90) * 1000))).toBeNull();
  });

  it.each(['', '28708', '2870822', '28708２', 'abcdef'])('%j is none', (code) => {
    expect(stepOf(code, SECRET, new Date(59_000))).toBeNull();
  });

  it('is the one an app shows that read the picture', () => {
    const secret = newSecret();
    const { uri, secret: typed, qr } = describeOffer(secret, '전주시 마당', 'kim@jeonju.example.kr');
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(uri).toContain(`secret=${typed}`);
    expect(qr).toMatch(/^<svg /);
    const now = new Date();
    const token = TOTP.generate({ secret: Secret.fromBase32(typed), timestamp: now.getTime() });
    expect(stepOf(token, secret, now)).not.toBeNull();
  });
});
