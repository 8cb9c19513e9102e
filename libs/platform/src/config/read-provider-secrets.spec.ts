import { providerSecretName, readProviderSecrets } from './read-provider-secrets.js';

describe('client secrets in the environment', () => {
  it('are read by the tenant’s variable, each with the issuer it is for', () => {
    const env = {
      MADANG_OIDC_SECRET_JEJU: 'tangerine',
      MADANG_OIDC_ISSUER_JEJU: 'https://login.example.kr',
      MADANG_OIDC_SECRET_NATION: '',
      SESSION_SECRET: 'of the house',
    };
    expect([...readProviderSecrets(env)]).toEqual([
      ['MADANG_OIDC_SECRET_JEJU', { issuer: 'https://login.example.kr', secret: 'tangerine' }],
    ]);
  });

  it('are refused without an issuer', () => {
    expect(() => readProviderSecrets({ MADANG_OIDC_SECRET_JEJU: 'tangerine' })).toThrow(
      'MADANG_OIDC_ISSUER_JEJU',
    );
  });

  it('have a name that a shell can set', () => {
    expect(['jeju', 'jeju-si', '50110'].map(providerSecretName)).toEqual([
      'MADANG_OIDC_SECRET_JEJU',
      'MADANG_OIDC_SECRET_JEJU_SI',
      'MADANG_OIDC_SECRET_50110',
    ]);
  });
});
