import { Injectable } from '@nestjs/common';
import { Database, systemOf, type Transaction } from '@app/platform';
import { CreditsService, Idea } from '@app/intake';
import { type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { TenantsService } from '@app/tenancy';
import { Crossing } from '../crossings/crossing.entity.js';
import { exchangeEvents } from '../exchange.events.js';
import { type Standing, StandingsService } from './standings.service.js';

/**
 * Tells the government that has a copy how the idea stands here now. Always all of it, so that what comes twice, or
 * late, changes nothing.
 */
@Injectable()
@Listens('post', [
  exchangeEvents['crossing.consented'],
  exchangeEvents['crossing.retracted'],
  exchangeEvents['crossing.credited'],
  exchangeEvents['crossing.hidden'],
  exchangeEvents['crossing.shown'],
])
export class CarryStandings implements Sender<Map<string, Standing>, void> {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly credits: CreditsService,
    private readonly standings: StandingsService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Standing>> {
    const gathered = new Map<string, Standing>();
    for (const { id: eventId, tenantId, subjectId: id } of events) {
      const crossing = await tx.findOneByOrFail(Crossing, { tenantId, id });
      const idea = await tx.findOneByOrFail(Idea, { tenantId, id: crossing.ideaId! });
      const { hiddenReason } = idea;
      gathered.set(eventId, { crossing, credits: await this.credits.of(tx, idea), hiddenReason });
    }
    return gathered;
  }

  async perform(event: LedgerEvent, gathered: Map<string, Standing>): Promise<void> {
    const standing = gathered.get(event.id)!;
    const { otherId } = standing.crossing;
    if (await this.tenants.stands(otherId))
      await this.database.enter(systemOf(otherId), (tx) => this.standings.hear(tx, event, standing));
  }

  async settle(): Promise<void> {}
}
