import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { systemOf, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { Idea } from '@app/intake';
import { Ledger, type LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Act, reviewEvents } from '@app/review';
import { TenantsService } from '@app/tenancy';
import type { Bilingual } from '@app/workflow';
import { exchangeEvents } from '../exchange.events.js';
import { Crossing } from './crossing.entity.js';
import { placeOf } from './place-of.js';
import { ProposersService } from './proposers.service.js';

const KINDS = { send: 'transfer', raise: 'raise', recommend: 'recommend' } as const;
type Crosses = keyof typeof KINDS;
const NATION = 'nation';

const effectsOf = (data: LedgerEvent['data']): string[] => (data.effects as string[] | undefined) ?? [];
const crossesOf = (data: LedgerEvent['data']): Crosses | undefined =>
  (Object.keys(KINDS) as Crosses[]).find((effect) => effectsOf(data).includes(effect));
const cameBy = ({ side, kind }: Crossing): boolean => side === 'received' && kind === 'transfer';
const isAbroad = (data: LedgerEvent['data']): boolean =>
  crossesOf(data) !== undefined || effectsOf(data).includes('send_back');

/** Writes down what a move sends to another government, or gives back to it; others carry it there. */
@Injectable()
@Listens('departures', [reviewEvents['case.moved']], isAbroad)
export class FollowMoves implements Listener {
  constructor(
    private readonly ledger: Ledger,
    private readonly tenants: TenantsService,
    private readonly catalogue: CatalogueService,
    private readonly proposers: ProposersService,
  ) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    for (const event of events) {
      const act = await tx.findOneByOrFail(Act, { tenantId: event.tenantId, eventId: event.id });
      const effect = crossesOf(event.data);
      if (effect) await this.depart(tx, event, act, effect);
      else await this.giveBack(tx, event, act);
    }
  }

  /**
   * A government that has the idea already, or was asked the same and has not answered, is not asked again. Sent to
   * where it came from, it is given back: there its case waits for that, and no second one is opened.
   */
  private async depart(tx: Transaction, event: LedgerEvent, act: Act, effect: Crosses): Promise<void> {
    const { tenantId, id: eventId, subjectId: ideaId, occurredAt: sentAt } = event;
    const { message, reasonCode, facts } = act;
    const codes =
      effect === 'raise' ? [NATION] : [facts.government ?? facts.governments ?? []].flat().map(String);
    const idea = await tx.findOneByOrFail(Idea, { tenantId, id: ideaId });
    const kind = KINDS[effect];
    const known = await tx.findBy(Crossing, [
      { tenantId, ideaId, status: 'opened' },
      { tenantId, ideaId, status: 'waiting', kind },
    ]);
    const reason = await this.labelOf(tx, tenantId, reasonCode);
    const { origin, authorRef } = await this.authorOf(tx, idea);
    const consentedAt = (await this.proposers.mayBeKnown(tx, idea)) ? sentAt : null;
    for (const code of codes) {
      const other = await this.tenants.named(code);
      const met = other && known.filter(({ otherId }) => otherId === other.tenantId);
      if (effect === 'send' && met?.some(cameBy)) await this.giveBack(tx, event, { ...act, facts: {} });
      if (!other || met?.length) continue;
      const id = v5(other.tenantId, eventId);
      await tx.insert(Crossing, {
        ...{ tenantId, id, kind, side: 'sent', status: 'waiting', ideaId, title: idea.title, origin },
        ...{
          otherId: other.tenantId,
          place: placeOf(other),
          reason,
          message,
          authorRef,
          sentAt,
          consentedAt,
        },
      });
      await this.ledger.record(tx, systemOf(tenantId), {
        kind: exchangeEvents['crossing.sent'],
        subjectId: id,
        at: sentAt,
        data: { kind, idea: ideaId, to: other.tenantId },
      });
    }
  }

  private async giveBack(
    tx: Transaction,
    { tenantId, subjectId: ideaId, occurredAt: answeredAt }: LedgerEvent,
    { message: answer, reasonCode, facts }: Act,
  ): Promise<void> {
    const crossing = await tx.findOneByOrFail(Crossing, {
      tenantId,
      ideaId,
      side: 'received',
      kind: 'transfer',
    });
    const better = facts.government ? await this.tenants.named(String(facts.government)) : null;
    const answerReason = await this.labelOf(tx, tenantId, reasonCode);
    const { id } = crossing;
    await tx.update(
      Crossing,
      { tenantId, id },
      { status: 'declined', answer, answerReason, better: better && placeOf(better), answeredAt },
    );
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.declined'],
      subjectId: id,
      at: answeredAt,
      data: { kind: crossing.kind, idea: ideaId },
    });
  }

  /** Whose idea it is, and where it was proposed first: a copy that goes on keeps both. */
  private async authorOf(tx: Transaction, idea: Idea): Promise<Pick<Crossing, 'origin' | 'authorRef'>> {
    const { tenantId, id: ideaId, trackingNumber: number, submittedAt } = idea;
    const came = await tx.findOneBy(Crossing, { tenantId, ideaId, side: 'received' });
    if (came) return came;
    const place = placeOf(await this.tenants.of(systemOf(tenantId)));
    const origin = { place, ideaId, number, submittedAt: submittedAt.toISOString() };
    return { origin, authorRef: await this.proposers.refOf(tx, idea) };
  }

  private async labelOf(tx: Transaction, tenantId: string, code: string | null): Promise<Bilingual | null> {
    const ground = code && (await this.catalogue.reason(tx, tenantId, code));
    return ground ? { ko: ground.nameKo, en: ground.nameEn } : null;
  }
}
