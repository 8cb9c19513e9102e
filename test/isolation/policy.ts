import type { Kind } from './kinds.js';

/** A request to a route. `{idea}` in a text stands for the name of such a thing, wherever it is sent. */
export interface Ask {
  /** Of each parameter in the path, what it names; `=text` is sent as it is. */
  path?: (Kind | `=${string}`)[];
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: object;
  /** Fields of a page's form. */
  form?: Record<string, string>;
  /** Public things of all tenants answer to it. */
  findsAll?: boolean;
  /** Whoever asks is nobody yet: only a guest does. */
  isOfGuests?: boolean;
  /** Why even one's own thing gets no other answer than one that does not exist. */
  isMute?: string;
}

/**
 * How far a route reaches.
 * - `nobody`: it holds nothing of any tenant
 * - `tenant`: whatever is the tenant's; agencies share it
 * - `agency`: a reviewer finds another agency's no more than one that does not exist
 * - `account`: one's own only
 * - `nation`: public things of all tenants
 */
export type Reach = 'nobody' | 'tenant' | 'agency' | 'account' | 'nation';

export interface Policy {
  reach: Reach;
  asks: Ask[];
  /** Of `nobody` and `nation`: the reason. */
  why?: string;
  /** It takes several transactions, each of which must find what the one before wrote. */
  isLasting?: boolean;
  /** Of `account`: whose the thing is. */
  owner?: 'citizen' | 'reviewer';
  /** Of `nation`: markers that may show. */
  shows?: string[];
}

const orBare = (asks: Ask[]): Ask[] => (asks.length ? asks : [{}]);

export const tenant = (...asks: Ask[]): Policy => ({ reach: 'tenant', asks: orBare(asks) });
export const agency = (...asks: Ask[]): Policy => ({ reach: 'agency', asks: orBare(asks) });
export const account = (owner: 'citizen' | 'reviewer', ...asks: Ask[]): Policy => ({
  reach: 'account',
  owner,
  asks: orBare(asks),
});
export const nobody = (why: string, ...asks: Ask[]): Policy => ({ reach: 'nobody', why, asks: orBare(asks) });
export const nation = (why: string, shows: string[], ...asks: Ask[]): Policy => ({
  reach: 'nation',
  why,
  shows,
  asks: orBare(asks),
});
export const lasting = (policy: Policy): Policy => ({ ...policy, isLasting: true });
