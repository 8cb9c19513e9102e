import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v5 } from 'uuid';
import { hashText, Ledger } from '@app/ledger';
import { type Actor, Clock, Database, NotFound, Refused, seoulDay, type Transaction } from '@app/platform';
import { catalogueReasons } from '../catalogue.errors.js';
import { catalogueEvents } from '../catalogue.events.js';
import { type ChangeReasonDto, MOST_REASONS, type NewReasonDto, type ReasonOrderDto } from './reason.dto.js';
import { ReasonOfDecision } from './reason.entity.js';

/**
 * Administrators keep the grounds of decisions. Old decisions name them, so codes stay and none is removed; a retired
 * one can no longer be chosen.
 */
@Injectable()
export class ReasonsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Adds a ground after all others of its kind. Refuses a code that another has or had, and a kind without grounds. */
  add(actor: Actor, { code, kind, ...dto }: NewReasonDto): Promise<ReasonOfDecision> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const all = await lock(tx, tenantId);
      if (all.some((reason) => reason.code === code))
        throw Refused.field('code', catalogueReasons.reason_taken);
      const siblings = all.filter((reason) => reason.kind === kind);
      if (siblings.length === 0) throw Refused.field('kind', catalogueReasons.unknown_code);
      if (siblings.length >= MOST_REASONS) throw new Refused(catalogueReasons.too_many_reasons);
      const position = Math.max(...all.map((reason) => reason.position)) + 1;
      const reason = { tenantId, code, kind: siblings[0]!.kind, ...wordsOf(dto), position };
      await tx.insert(ReasonOfDecision, { ...reason, version: 1, retiredOn: null });
      return this.record(tx, actor, 'reason.added', code);
    });
  }

  /** Says a ground otherwise; old decisions show the new words. Refuses an outdated version. */
  change(actor: Actor, code: string, { version, ...dto }: ChangeReasonDto): Promise<ReasonOfDecision> {
    return this.database.enter(actor, async (tx) => {
      await this.hold(tx, actor.tenantId, code, version);
      return this.write(tx, actor, code, { ...wordsOf(dto), version: version + 1 }, 'reason.changed');
    });
  }

  /** Lets nobody choose it from today on. Refuses the last one of its kind: without it the decision could not be made. */
  retire(actor: Actor, code: string, version: number): Promise<ReasonOfDecision> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const { kind, retiredOn } = await this.hold(tx, tenantId, code, version);
      if (retiredOn !== null) throw new Refused(catalogueReasons.reason_retired);
      if ((await tx.countBy(ReasonOfDecision, { tenantId, kind, retiredOn: IsNull() })) < 2)
        throw new Refused(catalogueReasons.last_reason);
      const today = seoulDay(this.clock.now());
      return this.write(tx, actor, code, { retiredOn: today, version: version + 1 }, 'reason.retired');
    });
  }

  /** Lets it be chosen again. */
  restore(actor: Actor, code: string, version: number): Promise<ReasonOfDecision> {
    return this.database.enter(actor, async (tx) => {
      const { retiredOn } = await this.hold(tx, actor.tenantId, code, version);
      if (retiredOn === null) throw new Refused(catalogueReasons.reason_in_use);
      return this.write(tx, actor, code, { retiredOn: null, version: version + 1 }, 'reason.restored');
    });
  }

  /** Puts the grounds of a kind in another order. Refuses where they no longer stand as they were seen. */
  reorder(actor: Actor, { kind, seen, order }: ReasonOrderDto): Promise<ReasonOfDecision[]> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const present = (await lock(tx, tenantId)).filter((reason) => reason.kind === kind);
      const codes = present.map(({ code }) => code);
      if (seen.join() !== codes.join() || order.toSorted().join() !== codes.toSorted().join())
        throw new Refused(catalogueReasons.reasons_reordered);
      for (const [place, code] of order.entries())
        await tx.update(ReasonOfDecision, { tenantId, code }, { position: present[place]!.position });
      await this.ledger.record(tx, actor, {
        kind: catalogueEvents['reasons.reordered'],
        subjectId: v5(`reasons/${kind}`, tenantId),
        at: this.clock.now(),
        data: { kind, order },
      });
      return (await lock(tx, tenantId)).filter((reason) => reason.kind === kind);
    });
  }

  private async hold(tx: Transaction, tenantId: string, code: string, version: number) {
    const reason = (await lock(tx, tenantId)).find((each) => each.code === code);
    if (!reason) throw new NotFound(catalogueReasons.reason_not_found);
    if (reason.version !== version)
      throw new Refused(catalogueReasons.reason_changed, [], { current: reason });
    return reason;
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    code: string,
    change: Partial<ReasonOfDecision>,
    kind: keyof typeof catalogueEvents,
  ): Promise<ReasonOfDecision> {
    await tx.update(ReasonOfDecision, { tenantId: actor.tenantId, code }, change);
    return this.record(tx, actor, kind, code);
  }

  private async record(tx: Transaction, actor: Actor, kind: keyof typeof catalogueEvents, code: string) {
    const reason = await tx.findOneByOrFail(ReasonOfDecision, { tenantId: actor.tenantId, code });
    const { version, nameKo, nameEn, legalBasis } = reason;
    await this.ledger.record(tx, actor, {
      kind: catalogueEvents[kind],
      subjectId: v5(`reason/${code}`, actor.tenantId),
      at: this.clock.now(),
      data: {
        reason: code,
        kind: reason.kind,
        version,
        hash: hashText([nameKo, nameEn, legalBasis].join('\n')),
      },
    });
    return reason;
  }
}

/** All grounds in their order, held until the transaction ends: one writes at a time. */
function lock(tx: Transaction, tenantId: string): Promise<ReasonOfDecision[]> {
  return tx.find(ReasonOfDecision, {
    where: { tenantId },
    order: { position: 'ASC', code: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

const wordsOf = ({ nameKo, nameEn, legalBasis }: Pick<NewReasonDto, 'nameKo' | 'nameEn' | 'legalBasis'>) => ({
  ...{ nameKo, nameEn, legalBasis: legalBasis || null },
});
