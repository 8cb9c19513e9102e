import type { Reason } from '../catalogue/use-catalogue.js';

const KINDS: Record<string, Reason['kind'][]> = {
  request_supplement: ['supplement'],
  close_unsupplemented: ['supplement'],
  decline: ['non_adoption'],
  transfer: ['transfer'],
};

/** Which grounds a transition's reason is chosen from; a transition of a tenant's own takes any of a decision. */
export function reasonKindsOf(transition: string): Reason['kind'][] {
  return KINDS[transition] ?? ['supplement', 'non_adoption', 'transfer'];
}
