import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { ConsentsService } from '@app/identity';
import { IdeasService } from '@app/intake';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import type { Bilingual } from '@app/workflow';
import { Echo } from '../echoes/echo.entity.js';
import { exchangeReasons } from '../exchange.errors.js';
import { exchangeEvents } from '../exchange.events.js';
import { ArrivalsService } from './arrivals.service.js';
import type { CrossingsQuery } from './crossing.dto.js';
import { Crossing } from './crossing.entity.js';
import type { CrossingView } from './crossing-view.dto.js';
import { lockCrossing } from './crossings.queries.js';
import { ProposersService } from './proposers.service.js';
import { showCrossing } from './show-crossing.js';

const MOST = 200;

@Injectable()
export class CrossingsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly facts: CaseFacts,
    private readonly ideas: IdeasService,
    private readonly arrivals: ArrivalsService,
    private readonly proposers: ProposersService,
    private readonly consents: ConsentsService,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /** What came here or went from here, the latest first, two hundred at most. */
  list(actor: Actor, { side, status }: CrossingsQuery): Promise<CrossingView[]> {
    return this.database.enter(actor, async (tx) => {
      const where = { tenantId: actor.tenantId, ...(side && { side }), ...(status && { status }) };
      return this.show(tx, await tx.find(Crossing, { where, order: { sentAt: 'DESC' }, take: MOST }));
    });
  }

  /** The crossings of a case, oldest first. A reviewer does not find another agency's case. */
  ofCase(actor: Actor, ideaId: string): Promise<CrossingView[]> {
    return this.database.enter(actor, async (tx) => {
      await this.facts.findFor(tx, actor, ideaId);
      const where = { tenantId: actor.tenantId, ideaId };
      return this.show(tx, await tx.find(Crossing, { where, order: { sentAt: 'ASC', id: 'ASC' } }));
    });
  }

  /** Takes a recommended idea up: a copy is opened with a case of its own (국민 제안 규정 §27①). */
  accept(actor: Actor, id: string): Promise<CrossingView> {
    return this.database.enter(actor, async (tx) => {
      const crossing = await this.lockWaiting(tx, actor, id);
      await this.arrivals.open(tx, actor, crossing);
      return this.one(tx, actor, id);
    });
  }

  /** Does not take it up, and says why. */
  decline(actor: Actor, id: string, message: string): Promise<CrossingView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const { kind } = await this.lockWaiting(tx, actor, id);
      const answeredAt = this.clock.now();
      await tx.update(Crossing, { tenantId, id }, { status: 'declined', answer: message, answeredAt });
      await this.ledger.record(tx, actor, {
        kind: exchangeEvents['crossing.declined'],
        subjectId: id,
        at: answeredAt,
        data: { kind },
      });
      return this.one(tx, actor, id);
    });
  }

  /**
   * The proposer lets name and contact go along, and so agrees to that for all their ideas until they take it back
   * (개인정보 보호법 §17). Refused to anybody else, for an idea that came from elsewhere, where it was not taken up or was
   * given back, and where nothing is known of them. Twice is once.
   */
  consent(actor: Actor, id: string, token?: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const crossing = await lockCrossing(tx, tenantId, id);
      if (crossing.ideaId === null) throw new NotFound(exchangeReasons.crossing_not_found);
      const idea = await this.ideas.ownedForUpdate(tx, actor, crossing.ideaId, token);
      if (crossing.side !== 'sent') throw new Refused(exchangeReasons.not_sent_from_here);
      if (crossing.consentedAt !== null) return;
      if (crossing.status === 'declined') throw new Refused(exchangeReasons.not_taken_up);
      const person = await this.proposers.find(tx, idea);
      if (!person?.email) throw new Refused(exchangeReasons.no_contact);
      await this.consents.give(tx, actor, person.id, ['sharing']);
      const consentedAt = this.clock.now();
      await tx.update(Crossing, { tenantId, id }, { consentedAt });
      await this.ledger.record(tx, actor, {
        kind: exchangeEvents['crossing.consented'],
        subjectId: id,
        at: consentedAt,
        data: { idea: idea.id, to: crossing.otherId },
      });
    });
  }

  private async lockWaiting(tx: Transaction, { tenantId }: Actor, id: string): Promise<Crossing> {
    const crossing = await lockCrossing(tx, tenantId, id);
    if (crossing.kind !== 'recommend' || crossing.side !== 'received')
      throw new NotFound(exchangeReasons.crossing_not_found);
    if (crossing.status !== 'waiting') throw new Refused(exchangeReasons.answered_already);
    return crossing;
  }

  private async one(tx: Transaction, { tenantId }: Actor, id: string): Promise<CrossingView> {
    const [shown] = await this.show(tx, [await tx.findOneByOrFail(Crossing, { tenantId, id })]);
    return shown!;
  }

  private async show(tx: Transaction, crossings: Crossing[]): Promise<CrossingView[]> {
    if (crossings.length === 0) return [];
    const { tenantId } = crossings[0]!;
    const where = { tenantId, crossingId: In(crossings.map(({ id }) => id)) };
    const echoes = await tx.find(Echo, { where, order: { occurredAt: 'ASC', eventId: 'ASC' } });
    const shown: CrossingView[] = [];
    for (const crossing of crossings) {
      const last = echoes.findLast(
        ({ crossingId, place, stateLabel }) =>
          crossingId === crossing.id && place.code === crossing.place.code && stateLabel !== null,
      );
      shown.push(showCrossing(crossing, last, await this.groundOf(tx, crossing)));
    }
    return shown;
  }

  /** Why it is hidden where it came from, in the words of this government if it has them. */
  private async groundOf(
    tx: Transaction,
    { tenantId, hiddenReason: code }: Crossing,
  ): Promise<Bilingual | null> {
    if (!code) return null;
    const ground = await this.catalogue.reason(tx, tenantId, code);
    return ground ? { ko: ground.nameKo, en: ground.nameEn } : { ko: code, en: code };
  }
}
