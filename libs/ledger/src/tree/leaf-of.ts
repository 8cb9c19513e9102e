import canonicalize from 'canonicalize';
import type { LedgerEvent } from '../events/event.entity.js';
import { hashEvent } from '../events/hash-event.js';

/**
 * What a leaf of the tree says of an event, in canonical JSON (RFC 8785): ids, codes, dates and hashes. Who acted is in
 * `hash` only, so that proofs of one person's ideas cannot be put together.
 */
export function leafOf(event: LedgerEvent): string {
  return canonicalize({
    tenant: event.tenantId,
    id: event.id,
    subject: event.subjectId,
    sequence: event.sequence,
    kind: event.kind,
    data: event.data,
    occurredAt: event.occurredAt.toISOString(),
    hash: hashEvent(event).toString('hex'),
  })!;
}
