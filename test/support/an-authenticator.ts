import { Secret, TOTP } from 'otpauth';
import request from 'supertest';
import { hosts, type TestApp, type TestTenant } from './an-app.js';

/** An app on somebody's phone that knows one secret. */
export interface Authenticator {
  /** What it shows now, by the clock of the site. */
  code(): string;
}

export function anAuthenticator(app: TestApp, secret: string): Authenticator {
  return {
    code: () => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: app.clock.now().getTime() }),
  };
}

/** Sets up the second factor by the token of a sign-in; gives the app, the session's token, and the recovery codes. */
export async function setUpFactor(
  app: TestApp,
  token: string,
  tenant: TestTenant = 'nation',
): Promise<{ authenticator: Authenticator; token: string; recoveryCodes: string[] }> {
  const send = (path: string, body?: object) =>
    request(app.url)
      .post(`/api/v1/account/second-factor${path}`)
      .set({ Host: hosts[tenant], Authorization: `Bearer ${token}` })
      .send(body);
  const offered = await send('');
  const authenticator = anAuthenticator(app, offered.body.secret);
  const { status, body } = await send('/confirmation', { code: authenticator.code() });
  if (status !== 200) throw new Error(`no second factor: ${status} ${JSON.stringify(body)}`);
  return { authenticator, token: body.token, recoveryCodes: body.recoveryCodes };
}
