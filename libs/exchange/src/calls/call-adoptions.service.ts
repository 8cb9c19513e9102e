import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  guestOf,
  NotFound,
  Refused,
  systemOf,
  type Transaction,
} from '@app/platform';
import { type CallView, CallsService, FormsService } from '@app/intake';
import { hashText, Ledger } from '@app/ledger';
import { Case } from '@app/review';
import { type Tenant, TenantsService } from '@app/tenancy';
import { placeOf } from '../crossings/place-of.js';
import { exchangeReasons } from '../exchange.errors.js';
import { exchangeEvents } from '../exchange.events.js';
import { nameOf } from '../stories/show-step.js';
import type { AdoptCallDto } from './call-adoption.dto.js';
import { CallAdoption } from './call-adoption.entity.js';
import type { AdoptableCall, CallReach } from './call-adoption-view.dto.js';
import { callChain } from './call-chain.js';

const NATION = 'nation';

@Injectable()
export class CallAdoptionsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly tenants: TenantsService,
    private readonly calls: CallsService,
    private readonly forms: FormsService,
    private readonly clock: Clock,
  ) {}

  /** The nation's calls that take ideas today; anyone may read them, and so may a town that would hold them too. */
  async listOpen(actor: Actor): Promise<AdoptableCall[]> {
    const nation = await this.nationFor(actor);
    const open = (await this.calls.list(guestOf(nation.tenantId))).filter(({ isOpen }) => isOpen);
    const own = new Set((await this.calls.list(actor)).map(({ code }) => code));
    return open.map((call) => ({ ...call, isAdopted: own.has(call.code) }));
  }

  /** Holds a call of the nation here, in one's own words. Refused to the nation, for one that is not open, and twice. */
  async adopt(actor: Actor, { code, ...words }: AdoptCallDto): Promise<CallView> {
    const nation = await this.nationFor(actor);
    const open = (await this.calls.list(guestOf(nation.tenantId))).find((call) => call.code === code);
    if (!open?.isOpen) throw Refused.field('code', exchangeReasons.call_not_open);
    const { tasks, opensOn, closesOn, announcesOn, form } = open;
    const { tenantId } = actor;
    const at = this.clock.now();
    await this.database.enter(actor, async (tx) => {
      const isNew = await this.calls.add(tx, {
        tenantId,
        code,
        ...words,
        tasks,
        opensOn,
        closesOn,
        announcesOn,
        nationVersion: 0,
      });
      if (!isNew) throw Refused.field('code', exchangeReasons.call_held_already);
      if (form) await this.forms.write(tx, tenantId, code, form.fields, at);
      await tx.insert(CallAdoption, {
        ...{ tenantId, code, otherId: nation.tenantId, side: 'town', place: placeOf(nation) },
        ...{ adoptedAt: at, ideas: 0 },
      });
      await this.ledger.record(tx, actor, {
        kind: exchangeEvents['call.adopted'],
        subjectId: callChain(tenantId, code),
        at,
        data: { call: code, from: nation.tenantId, wordsHash: hashText(Object.values(words).join('\n')) },
      });
    });
    return this.calls.ofCode(actor, code);
  }

  /** How many ideas came under a call, here and in the towns that hold it too. */
  async reachOf(actor: Actor, code: string): Promise<CallReach> {
    await this.calls.ofCode(actor, code);
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const ownIdeas = await this.countIdeas(tx, tenantId, code);
      const adoptions = await tx.findBy(CallAdoption, { tenantId, code });
      const towns = adoptions
        .filter(({ side }) => side === 'nation')
        .map(({ place, ideas }) => ({ place: nameOf(place), ideas }))
        .toSorted((a, b) => a.place.ko.localeCompare(b.place.ko, 'ko'));
      const from = adoptions.find(({ side }) => side === 'town');
      return {
        ownIdeas,
        allIdeas: towns.reduce((sum, { ideas }) => sum + ideas, ownIdeas),
        towns,
        adoptedFrom: from ? nameOf(from.place) : null,
      };
    });
  }

  /** Every idea that has a case under the call, whatever became of it. */
  countIdeas(tx: Transaction, tenantId: string, callCode: string): Promise<number> {
    return tx.countBy(Case, { tenantId, callCode });
  }

  /** The nation, for a town; a town is nobody's nation. */
  private async nationFor({ tenantId }: Actor): Promise<Tenant> {
    const nation = await this.tenants.named(NATION);
    if (!nation) throw new NotFound(exchangeReasons.call_not_open);
    const own = await this.tenants.of(systemOf(tenantId));
    if (own.kind === 'nation' || nation.tenantId === tenantId)
      throw new Refused(exchangeReasons.only_towns_adopt);
    return nation;
  }
}
