import { faultsOf } from '../api/refusal.js';
import { type Grants, needsAgency } from './grant-fields.js';

type Say = (texts: { ko: string; en: string }) => string;

/** What the server says of the fields. */
export function readFaults(
  error: unknown,
  say: Say,
): { roles?: string; agencyCode?: string; email?: string } {
  return Object.fromEntries([...faultsOf(error)].map(([field, texts]) => [field, say(texts)]));
}

/** What is missing before the server need be asked. */
export function missingIn(grants: Grants, required: string): { roles?: string; agencyCode?: string } {
  return {
    ...(grants.roles.length === 0 && { roles: required }),
    ...(needsAgency(grants) && !grants.agencyCode && { agencyCode: required }),
  };
}
