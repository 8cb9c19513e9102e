import { Injectable } from '@nestjs/common';
import { Database, systemOf, type Transaction } from '@app/platform';
import { type CallTerms, CallTermsService, intakeEvents } from '@app/intake';
import { type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { TenantsService } from '@app/tenancy';
import { exchangeEvents } from '../exchange.events.js';
import { CallAdoption } from './call-adoption.entity.js';

/** A call of the nation, and the towns that hold it too. */
interface Told {
  code: string;
  terms: CallTerms;
  towns: string[];
}

/**
 * Tells the towns that hold a call of the nation which tasks and days it has now; also when a town is new, because they
 * may have changed since it adopted the call. Always all of it, with the version it is of: what comes twice, or late,
 * changes nothing.
 */
@Injectable()
@Listens(
  'calls',
  [
    intakeEvents['call.changed'],
    intakeEvents['call.extended'],
    intakeEvents['call.closed'],
    intakeEvents['call.noticed'],
    exchangeEvents['call.counted'],
  ],
  ({ ideas, isNew }) => ideas === undefined || isNew === true,
)
export class CarryCallTerms implements Sender<Map<string, Told>, void> {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantsService,
    private readonly terms: CallTermsService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Told>> {
    const told = new Map<string, Told>();
    for (const { id: eventId, tenantId, data } of events) {
      const code = String(data.call);
      const adoptions = await tx.findBy(CallAdoption, { tenantId, code, side: 'nation' });
      if (adoptions.length === 0) continue;
      const towns = adoptions.map(({ otherId }) => otherId);
      told.set(eventId, { code, towns, terms: await this.terms.of(tx, tenantId, code) });
    }
    return told;
  }

  async perform({ id }: LedgerEvent, all: Map<string, Told>): Promise<void> {
    const told = all.get(id);
    for (const town of told?.towns ?? []) if (await this.tenants.stands(town)) await this.tell(town, told!);
  }

  async settle(): Promise<void> {}

  private tell(town: string, { code, terms }: Told): Promise<void> {
    const actor = systemOf(town);
    return this.database.enter(actor, (tx) => this.terms.follow(tx, actor, code, terms));
  }
}
