import type { Actor, Transaction } from '@app/platform';
import { type Ledger, type LedgerEvent, setDue } from '@app/ledger';
import { intakeEvents } from '../intake.events.js';

/** A guest's idea that nobody confirmed is dropped after three days. */
export const UNCONFIRMED_HOURS = 72;
export const UNCONFIRMED = 'intake.unconfirmed';

/** Has the mail with the button sent, and the idea dropped if nobody presses it. */
export async function askToConfirm(
  tx: Transaction,
  ledger: Ledger,
  actor: Actor,
  ideaId: string,
  at: Date,
  end: LedgerEvent,
): Promise<void> {
  await ledger.record(
    tx,
    actor,
    { kind: intakeEvents['confirmation.requested'], subjectId: ideaId, at },
    end,
  );
  const dueAt = new Date(at.getTime() + UNCONFIRMED_HOURS * 3_600_000);
  await setDue(tx, actor.tenantId, UNCONFIRMED, ideaId, dueAt);
}
