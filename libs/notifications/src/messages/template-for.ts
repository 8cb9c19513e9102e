import type { LedgerEvent } from '@app/ledger';

/** What a message says. */
export type Template = 'confirm' | 'received' | 'moved';

/** The template for an event; null where nobody is told. Only public steps are, and the proposer's own acts are not. */
export function templateFor({
  kind,
  data,
  actorKind,
}: Pick<LedgerEvent, 'kind' | 'data' | 'actorKind'>): Template | null {
  if (kind === 'confirmation.requested') return 'confirm';
  if (kind === 'case.opened') return 'received';
  const isOwnAct =
    ['withdraw', 'supply_supplement'].includes(String(data.transition)) && actorKind !== 'system';
  return data.isPublic === true && !isOwnAct ? 'moved' : null;
}
