import { v5 } from 'uuid';

/** The file in the ledger that a tenant's workflow has: drafts, versions, and who made them. */
export function workflowSubject(tenantId: string, code: string): string {
  return v5(`workflow/${code}`, tenantId);
}
