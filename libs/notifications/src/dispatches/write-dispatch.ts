import type { LedgerEvent } from '@app/ledger';
import type { Dispatch } from './dispatch.entity.js';

/** Who works on a case is for nobody's system outside. */
const PEOPLE = new Set(['assignee', 'evaluators', 'onBehalfOf', 'preparedBy', 'proposer', 'proposers']);

/** What a system is sent: ids, codes and dates, as the ledger holds them; no text and no person. */
export function writeDispatch(
  dispatch: Pick<Dispatch, 'id' | 'ideaId' | 'agencyCode'>,
  event: Pick<LedgerEvent, 'id' | 'kind' | 'occurredAt' | 'data'>,
): string {
  return JSON.stringify({
    id: dispatch.id,
    event: event.id,
    kind: event.kind,
    occurredAt: event.occurredAt,
    idea: dispatch.ideaId,
    agency: dispatch.agencyCode,
    data: Object.fromEntries(Object.entries(event.data).filter(([name]) => !PEOPLE.has(name))),
  });
}
