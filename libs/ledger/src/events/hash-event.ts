import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerEvent } from './event.entity.js';

/** SHA-256 over the event in canonical JSON (RFC 8785) together with the hash before it. */
export function hashEvent(event: Omit<LedgerEvent, 'hash'>): Buffer {
  const content = canonicalize({
    tenant: event.tenantId,
    id: event.id,
    subject: event.subjectId,
    sequence: event.sequence,
    kind: event.kind,
    actorKind: event.actorKind,
    actor: event.actorId,
    data: event.data,
    occurredAt: event.occurredAt.toISOString(),
    previous: event.previous?.toString('hex') ?? null,
  });
  return createHash('sha256').update(content!).digest();
}
