import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type Provider from 'oidc-provider';

/** Somebody whom the provider knows, by what they type to sign in there. */
export interface Somebody {
  name: string;
  email?: string;
  email_verified?: boolean;
  ci: string;
  assurance: 'high' | 'low';
}

const KID = 'of-the-tests';
export const CLIENT = { client_id: 'madang', client_secret: 'a-secret-of-the-provider-for-madang' };

/** An OpenID Connect provider that plays the part for real, at an address of its own. Close it in the end. */
export class IdentityProvider {
  /** How long a code is good for. */
  codeLastsS = 60;
  readonly people = new Map<string, Somebody>();

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly key: CryptoKey,
  ) {}

  /** Starts a provider that sends browsers back to these sites, and tells the first of them who signed out. */
  static async start(sites: string[]): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const started = new IdentityProvider(issuer, server, privateKey);
    const provider = await quietly(() => started.provider(sites));
    const answer = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const isSignIn = request.url!.startsWith('/interaction/');
      // At the first sign-out it tells that its guard against addresses of this machine is out.
      const isSignOut = request.url!.startsWith('/session/end/');
      if (isSignIn) void started.signIn(provider, request, response);
      else if (isSignOut) void quietly(async () => answer(request, response));
      else void answer(request, response);
    });
    return started;
  }

  /** A logout token, as the provider would send it of whom these claims name. */
  signOut(claims: JWTPayload, key = this.key): Promise<string> {
    const iat = Math.floor(Date.now() / 1_000);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const usual = { iss: this.issuer, aud: CLIENT.client_id, iat, exp: iat + 120, jti: randomUUID(), events };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: KID, typ: 'logout+jwt' })
      .sign(key);
  }

  /** Breaks off every connection and answers nobody any more. */
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async provider(sites: string[]): Promise<Provider> {
    const { default: OidcProvider } = await import('oidc-provider');
    return new OidcProvider(this.issuer, {
      clients: [
        {
          ...CLIENT,
          redirect_uris: sites.map((site) => `${site}/sign-in/oidc/callback`),
          post_logout_redirect_uris: sites.map((site) => `${site}/`),
          backchannel_logout_uri: `${sites[0]}/sign-in/oidc/back-channel`,
          backchannel_logout_session_required: true,
        },
      ],
      claims: { openid: ['sub', 'ci', 'assurance'], profile: ['name'], email: ['email', 'email_verified'] },
      cookies: { keys: ['a key of the provider'] },
      features: {
        backchannelLogout: { enabled: true },
        devInteractions: { enabled: false },
        rpInitiatedLogout: { enabled: true, logoutSource: askToLeave },
      },
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...this.people.get(id)! }) }),
      // Its own guard against addresses of this machine stays out: the site is one.
      fetch: (url: string, { dispatcher: _guard, ...options }: RequestInit & { dispatcher?: unknown }) =>
        fetch(url, options),
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      loadExistingGrant: async (context) => {
        const { client, provider, session } = context.oidc;
        const grant = new provider.Grant({ accountId: session!.accountId, clientId: client!.clientId });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
      jwks: { keys: [{ ...(await exportJWK(this.key)), kid: KID, alg: 'RS256', use: 'sig' }] },
      pkce: { required: () => true },
      ttl: {
        Interaction: 60,
        AuthorizationCode: () => this.codeLastsS,
        AccessToken: 60,
        IdToken: 60,
        Grant: 60,
        Session: 600,
      },
    } as ConstructorParameters<typeof Provider>[1]);
  }

  /** The provider's own page: who are you? */
  private async signIn(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method === 'POST') {
      const login = new URLSearchParams(await text(request)).get('login');
      const result = login ? { login: { accountId: login } } : { error: 'access_denied' };
      return provider.interactionFinished(request, response, result);
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').end(
      `<!doctype html><html lang="ko"><title>인증기관</title><h1>인증기관</h1><form method="post">
       <label>아이디 <input name="login"></label><button>확인</button></form></html>`,
    );
  }
}

/** It warns that it keeps everything in memory, and of the version of Node. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}

/** The provider's page for signing out; `form` carries its token. */
function askToLeave(context: { body: string }, form: string): void {
  context.body = `<!doctype html><html lang="ko"><title>인증기관</title><h1>로그아웃할까요?</h1>${form}
    <button form="op.logoutForm" name="logout" value="yes">로그아웃</button></html>`;
}
