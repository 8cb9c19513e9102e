import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import { AccountsService, ConsentsService, privacyEvents } from '@app/identity';
import { DataSubjectsService, intakeEvents } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Crossing } from '../crossings/crossing.entity.js';
import { lockCrossing } from '../crossings/crossings.queries.js';
import { exchangeEvents } from '../exchange.events.js';

const TOLD: Record<string, keyof typeof exchangeEvents> = {
  [intakeEvents['proposers.stated']]: 'crossing.credited',
  [intakeEvents['proposal.answered']]: 'crossing.credited',
  [intakeEvents['idea.hidden']]: 'crossing.hidden',
  [intakeEvents['idea.shown']]: 'crossing.shown',
};

/** Notes for every government that has a copy what it is to be told: who proposes, who may be known, what is hidden. */
@Injectable()
@Listens(
  'departures',
  [privacyEvents['consent.given'], privacyEvents['consent.withdrawn'], ...Object.keys(TOLD)],
  ({ consent }) => consent === undefined || consent === 'sharing',
)
export class FollowStandings implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly accounts: AccountsService,
    private readonly consents: ConsentsService,
    private readonly subjects: DataSubjectsService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const event of events) {
      const told = TOLD[event.kind];
      if (!told) await this.followConsent(tx, event);
      else
        for (const crossing of await this.sent(tx, event.tenantId, event.subjectId))
          await this.note(tx, crossing, told, event.occurredAt);
    }
  }

  private async followConsent(
    tx: Transaction,
    { tenantId, kind, data, occurredAt }: LedgerEvent,
  ): Promise<void> {
    const isGiven = kind === privacyEvents['consent.given'];
    const personId = String(data.person);
    const subject = { tenantId, personId, accountId: await this.accounts.idOf(tx, tenantId, personId) };
    for (const ideaId of await this.subjects.ideasOf(tx, subject))
      for (const crossing of await this.sent(tx, tenantId, ideaId)) {
        const { id, consentedAt, status } = crossing;
        if ((consentedAt !== null) === isGiven) continue;
        // Whoever gave it back needs to know nobody.
        if (isGiven && status === 'declined') continue;
        await tx.update(Crossing, { tenantId, id }, { consentedAt: isGiven ? occurredAt : null });
        await this.note(tx, crossing, isGiven ? 'crossing.consented' : 'crossing.retracted', occurredAt);
      }
    for (const { ideaId, personId: named } of await this.subjects.namedIn(tx, subject)) {
      // Under the name by which others know them they agree to what they agree to by their account.
      if (named && named !== personId) {
        const system = systemOf(tenantId);
        if (isGiven) await this.consents.give(tx, system, named, ['sharing']);
        else await this.consents.withdraw(tx, system, named, 'sharing');
      } else
        for (const crossing of await this.sent(tx, tenantId, ideaId))
          await this.note(tx, crossing, 'crossing.credited', occurredAt);
    }
  }

  private async sent(tx: Transaction, tenantId: string, ideaId: string): Promise<Crossing[]> {
    const found = await tx.find(Crossing, {
      where: { tenantId, ideaId, side: 'sent' },
      order: { id: 'ASC' },
    });
    const locked: Crossing[] = [];
    for (const { id } of found) locked.push(await lockCrossing(tx, tenantId, id));
    return locked;
  }

  private async note(
    tx: Transaction,
    { tenantId, id, ideaId, otherId }: Crossing,
    kind: keyof typeof exchangeEvents,
    at: Date,
  ): Promise<void> {
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents[kind],
      subjectId: id,
      at,
      data: { idea: ideaId, to: otherId },
    });
  }
}
