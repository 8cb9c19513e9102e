import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Database, systemOf, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent, Listens, type Sender } from '@app/ledger';
import { Act, Case, CasesService, reviewEvents } from '@app/review';
import { TenantsService } from '@app/tenancy';
import { Crossing } from '../crossings/crossing.entity.js';
import { lockCrossing } from '../crossings/crossings.queries.js';
import { placeOf } from '../crossings/place-of.js';
import { exchangeEvents } from '../exchange.events.js';
import { StandingsService } from '../standings/standings.service.js';
import { Echo } from './echo.entity.js';
import { storeEchoes } from './echoes.queries.js';
import { isWorthAMail } from './is-worth-a-mail.js';

/** A step, and the crossings at whose other ends it is told. */
interface News {
  step: Omit<Echo, 'tenantId' | 'crossingId'>;
  to: Crossing[];
  /** The case was opened with it: its number. */
  number: string | null;
  tellsCitizen: boolean;
}

/**
 * Tells the governments that have a case of the same idea what became of this one: public steps, in the words of the
 * workflow and no others. What a copy is told goes on towards where the idea was proposed, never to its other copies.
 */
@Injectable()
@Listens(
  'post',
  [reviewEvents['case.opened'], reviewEvents['case.moved'], exchangeEvents['crossing.told']],
  ({ isShared, goesOn }) => isShared === true || goesOn === true,
)
export class TellOthers implements Sender<Map<string, News>, void> {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly cases: CasesService,
    private readonly tenants: TenantsService,
    private readonly standings: StandingsService,
  ) {}

  async gather(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, News>> {
    const news = new Map<string, News>();
    for (const event of events) {
      const told =
        event.kind === exchangeEvents['crossing.told']
          ? await this.passedOn(tx, event)
          : await this.ownStep(tx, event);
      if (told) news.set(event.id, told);
    }
    return news;
  }

  async perform(event: LedgerEvent, news: Map<string, News>): Promise<void> {
    const told = news.get(event.id);
    for (const crossing of told?.to ?? [])
      if (await this.tenants.stands(crossing.otherId))
        await this.database.enter(systemOf(crossing.otherId), (tx) => this.tell(tx, crossing, told!));
  }

  async settle(): Promise<void> {}

  private async tell(
    tx: Transaction,
    { id, otherId: tenantId, ideaId: otherIdeaId, side }: Crossing,
    { step, number, tellsCitizen }: News,
  ): Promise<void> {
    const there = await lockCrossing(tx, tenantId, id);
    if ((await storeEchoes(tx, [{ ...step, tenantId, crossingId: id }])) === 0) return;
    const isFromCopy = side === 'received';
    if (number !== null && isFromCopy)
      await tx.update(
        Crossing,
        { tenantId, id },
        {
          ...{ otherIdeaId, otherNumber: number },
          ...(there.status === 'waiting' && { status: 'opened', answeredAt: step.occurredAt }),
        },
      );
    const { ideaId, kind } = there;
    const goesOn =
      isFromCopy && (await tx.existsBy(Crossing, { tenantId, ideaId: ideaId!, side: 'received' }));
    const tells = isFromCopy && tellsCitizen && isWorthAMail(kind, step.name);
    // Whoever is known there is told by them; of its opening they are not known there yet.
    const onlyUnnamed = step.name !== 'opened';
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: exchangeEvents['crossing.told'],
      subjectId: id,
      at: step.occurredAt,
      data: { idea: ideaId, echo: step.eventId, state: step.state, goesOn, tells, onlyUnnamed },
    });
    // A copy is open there: now it is told who proposes, and whom it may know.
    if (number !== null && isFromCopy) await this.standings.tell(tx, there, step.occurredAt);
  }

  private async ownStep(
    tx: Transaction,
    { tenantId, id: eventId, subjectId: ideaId, occurredAt, kind, data }: LedgerEvent,
  ): Promise<News | null> {
    const found = await tx.findOneByOrFail(Case, { tenantId, ideaId });
    // Whoever gave it back is no party to it any more; whoever gets it with this very step is told with it.
    const to = (await tx.findBy(Crossing, { tenantId, ideaId })).filter(
      ({ side, status, sentAt }) => side === 'received' || (status !== 'declined' && sentAt < occurredAt),
    );
    const isOpening = kind === reviewEvents['case.opened'];
    const act = isOpening ? null : await tx.findOneByOrFail(Act, { tenantId, eventId });
    if (act && !act.isPublic) return null;
    const place = placeOf(await this.tenants.of(systemOf(tenantId)));
    const { label, state, stateLabel } = act
      ? await this.cases.stepOf(tx, found, act)
      : await this.cases.openingOf(tx, found);
    return {
      step: {
        eventId,
        place,
        occurredAt,
        name: act?.name ?? 'opened',
        label,
        state,
        stateLabel,
        message: null,
      },
      to,
      number: isOpening ? found.trackingNumber : null,
      tellsCitizen: isOpening || data.tellsCitizen === true,
    };
  }

  private async passedOn(tx: Transaction, { tenantId, subjectId: id, data }: LedgerEvent): Promise<News> {
    const eventId = String(data.echo);
    const {
      tenantId: _tenant,
      crossingId: _crossing,
      ...step
    } = await tx.findOneByOrFail(Echo, {
      ...{ tenantId, crossingId: id, eventId },
    });
    const { ideaId } = await tx.findOneByOrFail(Crossing, { tenantId, id });
    const to = await tx.findBy(Crossing, { tenantId, ideaId: ideaId!, side: 'received', id: Not(id) });
    return { step, to, number: null, tellsCitizen: true };
  }
}
