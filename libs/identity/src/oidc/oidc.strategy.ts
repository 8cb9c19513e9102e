import {
  randomNonce,
  randomState,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { Strategy, type StrategyOptions } from 'openid-client/passport';

export type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;
/** What must be known again when the browser comes back. */
export interface Kept {
  state: string;
  nonce: string;
  code_verifier: string;
}
/** Where the browser has to go, the tokens it came back for, or neither: the person did not go through with it. */
export type Outcome = { to: string; kept: Kept } | { tokens: Tokens } | null;

const KEPT = 'kept';

type Hooks = Record<'redirect' | 'success' | 'fail' | 'error', (given: never) => void>;

/** The authorization code flow with PKCE, and always with a state and a nonce: the strategy by itself leaves them out. */
export class OidcStrategy extends Strategy {
  constructor(options: Pick<StrategyOptions, 'config' | 'scope' | 'callbackURL'> & { acr?: string }) {
    super({ ...options, sessionKey: KEPT }, (tokens, verified) => verified(null, tokens));
    this.acr = options.acr;
  }

  private readonly acr: string | undefined;

  override authorizationRequestParams(...asked: Parameters<Strategy['authorizationRequestParams']>) {
    const params = new URLSearchParams(super.authorizationRequestParams(...asked));
    params.set('state', randomState());
    params.set('nonce', randomNonce());
    if (this.acr) params.set('acr_values', this.acr);
    return params;
  }

  /**
   * Runs the strategy as passport does, but gives what it decides instead of writing to the raw response, which would
   * pass Fastify by. Without `kept` a sign-in begins.
   */
  run(url: URL, kept?: Kept): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const session: { [KEPT]?: Kept } = { [KEPT]: kept };
      const hooks: Hooks = {
        redirect: (to: string) => resolve({ to, kept: session[KEPT]! }),
        success: (tokens: Tokens) => resolve({ tokens }),
        fail: () => resolve(null),
        error: reject,
      };
      const request = {
        method: 'GET',
        protocol: 'https',
        host: url.host,
        url: url.pathname + url.search,
        session,
      };
      const running = Object.assign(Object.create(this) as typeof this, hooks);
      running.authenticate.call(running as never, request as never, {});
    });
  }
}
