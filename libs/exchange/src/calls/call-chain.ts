import { v5 } from 'uuid';

/** The subject under which a tenant's ledger keeps what happens between it and others about a call. */
export function callChain(tenantId: string, code: string): string {
  return v5(`call/${code}`, tenantId);
}
