import type { LedgerEvent } from '@app/ledger';
import { reviewEvents } from '@app/review';

type Told = Pick<LedgerEvent, 'kind' | 'data'>;

/** Kinds that name in `agency` with whom the case lay; a move names there whom somebody proposed. */
const LYING: ReadonlySet<string> = new Set([
  reviewEvents['case.inherited'],
  reviewEvents['clock.reminded'],
  reviewEvents['clock.breached'],
  reviewEvents['clock.escalated'],
]);

/**
 * With which agency the case lay once this had happened. Takes the agency that has it now, for events that do not say.
 * What is just opened lies with nobody yet, even if it was routed before this was heard.
 */
export function agencyAt({ kind, data }: Told, present: string | null): string | null {
  if (kind === reviewEvents['case.opened']) return null;
  const said = LYING.has(kind) ? data.agency : data.agencyInCharge;
  return said === undefined ? present : (said as string | null);
}

/** The agencies that an event concerns: with which the case lay then and before, which it names, and which are asked. */
export function agenciesOf({ kind, data }: Told, present: string | null): Set<string> {
  const named = [agencyAt({ kind, data }, present), data.formerAgency, data.agency, data.asked].flat();
  return new Set(named.filter((code): code is string => typeof code === 'string'));
}
