import type { NestRoute } from '../architecture/nest-routes.js';
import { identityPolicies } from './identity-policies.js';
import { ledgerPolicies } from './ledger-policies.js';
import type { Policy } from './policy.js';
import { restPolicies } from './rest-policies.js';
import { sitePolicies } from './site-policies.js';
import { textPolicies } from './text-policies.js';
import { watchingPolicies } from './watching-policies.js';

/** How far every route reaches, by method and path. */
export const policies: Record<string, Policy> = {
  ...identityPolicies,
  ...ledgerPolicies,
  ...restPolicies,
  ...sitePolicies,
  ...textPolicies,
  ...watchingPolicies,
};

export const nameOf = ({ method, path }: NestRoute): string => `${method} ${path}`;

/** The policy of a route; without one it is not asked, and a test says so. */
export function policyOf(route: NestRoute): Policy {
  const policy = policies[nameOf(route)];
  if (!policy) throw new Error(`${nameOf(route)} has no policy: see docs/isolation.md`);
  return policy;
}
