import { assuranceReasons } from '@app/identity';
import type { Actor, Answer } from '@app/platform';

/** The page where a person gets what they were refused for: a sign-in, or a verified identity. Null where neither helps. */
export function wayTo({ status, reason }: Answer, actor: Actor | null): '/sign-in' | '/identity' | null {
  if (status === 401) return '/sign-in';
  if (reason.code === assuranceReasons.verification_needed.code) return '/identity';
  if (reason.code !== assuranceReasons.contact_needed.code) return null;
  return actor?.kind === 'account' ? '/identity' : '/sign-in';
}
