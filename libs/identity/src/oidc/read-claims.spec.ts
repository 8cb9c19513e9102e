import { type ClaimNames, readClaims } from './read-claims.js';

const names: ClaimNames = {
  subjectClaim: 'ci',
  nameClaim: 'name',
  emailClaim: 'email',
  assuranceClaim: 'acr',
  assuranceValues: ['high', '2'],
};

describe('the claims of a provider', () => {
  it('are read by the names that the tenant gave them', () => {
    const claims = {
      sub: 's',
      ci: 'c1',
      name: ' 김하늘 ',
      email: 'a@example.kr',
      email_verified: true,
      acr: 'high',
    };
    expect(readClaims(names, claims)).toEqual({
      identifier: 'c1',
      name: '김하늘',
      email: 'a@example.kr',
      isEmailConfirmed: true,
      isIdentityVerified: true,
    });
  });

  it.each([
    ['is not said', undefined, false],
    ['is another value', 'low', false],
    ['is a number on the list', 2, true],
    ['is one of several', ['low', 'high'], true],
    ['is an object', { high: true }, false],
  ])('prove an identity or not: the assurance %s', (_, acr, isVerified) => {
    expect(readClaims(names, { acr }).isIdentityVerified).toBe(isVerified);
  });

  it('prove nothing where the tenant named no claim, not even that it is missing', () => {
    const blind = { ...names, assuranceClaim: null, assuranceValues: ['undefined'] };
    expect(readClaims(blind, { acr: 'high' }).isIdentityVerified).toBe(false);
    expect(readClaims({ ...names, assuranceValues: ['undefined'] }, {}).isIdentityVerified).toBe(false);
  });

  it.each(['\u0000', '', '  ', 'x'.repeat(1_001), 7, null])('hold no identifier in %j', (ci) => {
    expect(readClaims(names, { ci }).identifier).toBeNull();
  });

  it('confirm an address only where the provider says so, and only if it is one', () => {
    expect(readClaims(names, { email: 'a@example.kr' }).isEmailConfirmed).toBe(false);
    expect(readClaims(names, { email: 'a@example.kr', email_verified: 'true' }).isEmailConfirmed).toBe(false);
    expect(readClaims(names, { email: 'no address', email_verified: true })).toMatchObject({
      email: null,
      isEmailConfirmed: false,
    });
  });

  it('confirm no address of another claim than the one that was looked at', () => {
    const other = { ...names, emailClaim: 'mail' };
    const claims = { mail: 'a@example.kr', email: 'b@example.kr', email_verified: true };
    expect(readClaims(other, claims)).toMatchObject({ email: 'a@example.kr', isEmailConfirmed: false });
    expect(readClaims(other, { ...claims, email: undefined }).isEmailConfirmed).toBe(false);
    expect(readClaims(other, { ...claims, email: 'a@example.kr' }).isEmailConfirmed).toBe(true);
  });
});
