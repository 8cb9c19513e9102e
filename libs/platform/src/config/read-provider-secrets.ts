/** The secret that a tenant has at its identity provider, and the one issuer it may be sent to. */
export interface ProviderSecret {
  issuer: string;
  secret: string;
}

const SECRET = 'MADANG_OIDC_SECRET_';
const ISSUER = 'MADANG_OIDC_ISSUER_';

/** The variable in which the operator gives the secret of this tenant: its code in capitals, `-` as `_`. */
export function providerSecretName(tenantCode: string): string {
  return SECRET + tenantCode.toUpperCase().replaceAll('-', '_');
}

/**
 * Reads the secrets that the operator gives, by the name of their variable. No administrator chooses that name. Refuses
 * a secret without its issuer: whoever may change the issuer could have it sent to a server of their own.
 */
export function readProviderSecrets(
  env: NodeJS.ProcessEnv = process.env,
): ReadonlyMap<string, ProviderSecret> {
  const given = Object.entries(env).filter(([name, secret]) => name.startsWith(SECRET) && secret);
  return new Map(
    given.map(([name, secret]) => {
      const where = ISSUER + name.slice(SECRET.length);
      const issuer = env[where];
      if (!issuer) throw new Error(`${name} is set, but ${where} is not: say where it may be sent.`);
      return [name, { issuer, secret: secret! }];
    }),
  );
}
