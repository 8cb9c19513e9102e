export type ActorKind = 'guest' | 'account' | 'system';

/** Who enters the database, and as which tenant. Row-level security follows `tenantId`. */
export interface Actor {
  tenantId: string;
  kind: ActorKind;
  /** The signed-in account; null for guests and for the system. */
  accountId: string | null;
  /** Roles held in this tenant, of `ROLES`. */
  roles: string[];
  /** The agency a member of staff belongs to. */
  agencyCode: string | null;
  /** Has written nothing that would be missed, so that a replica some seconds behind may be read. */
  mayReadOld?: true;
}

/** The actor of background work for one tenant. */
export function systemOf(tenantId: string): Actor {
  return { tenantId, kind: 'system', accountId: null, roles: ['system'], agencyCode: null };
}

/** A visitor who has not signed in. */
export function guestOf(tenantId: string): Actor {
  return { tenantId, kind: 'guest', accountId: null, roles: [], agencyCode: null };
}
