import type { LedgerEvent } from '@app/ledger';

/** The agencies that an event concerns: with which the case lies, which it names, and which are asked. */
export function agenciesOf(data: LedgerEvent['data'], agencyCode: string | null): Set<string> {
  const named = [agencyCode, data.agency, data.asked].flat();
  return new Set(named.filter((code): code is string => typeof code === 'string'));
}
