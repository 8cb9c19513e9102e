import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Actor, Clock, Database, NotFound, Refused, type Transaction } from '@app/platform';
import { CatalogueService } from '@app/catalogue';
import { clearDue, Ledger, type LedgerEvent, setDue } from '@app/ledger';
import { askToConfirm, UNCONFIRMED } from '../ideas/ask-to-confirm.js';
import { Idea } from '../ideas/idea.entity.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import type { GuestSign } from './guest-sign.js';
import type { HeldIdeasPage } from './held-idea.dto.js';
import { HeldIdea } from './held-idea.entity.js';
import { guestReasons } from './guests.errors.js';

export const HELD = 'intake.idea_held';
const DAY_MS = 86_400_000;
const HELD_DAYS = 7;
const REJECTED_DAYS = 30;
const PAGE = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class HeldIdeas {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  /** Holds an idea that was just written: a week at most, then it is released by itself. */
  async hold(
    tx: Transaction,
    actor: Actor,
    ideaId: string,
    sign: GuestSign,
    end: LedgerEvent,
  ): Promise<void> {
    const { tenantId } = actor;
    const heldAt = this.clock.now();
    const releaseAt = new Date(heldAt.getTime() + HELD_DAYS * DAY_MS);
    await tx.insert(HeldIdea, { tenantId, ideaId, sign, heldAt, releaseAt });
    await setDue(tx, tenantId, HELD, ideaId, releaseAt);
    const event = { kind: intakeEvents['idea.held'], subjectId: ideaId, at: heldAt, data: { sign } };
    await this.ledger.record(tx, actor, event, end);
  }

  /** Those that wait, the oldest first. */
  list(actor: Actor, after = FIRST): Promise<HeldIdeasPage> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const rows: HeldIdea[] = await tx
        .createQueryBuilder(HeldIdea, 'h')
        .where('h.tenantId = :tenantId and h.ideaId > :after', { tenantId, after })
        .orderBy('h.ideaId')
        .limit(PAGE + 1)
        .getMany();
      const page = rows.slice(0, PAGE);
      const ideas = await tx.findBy(Idea, { tenantId, id: In(page.map(({ ideaId }) => ideaId)) });
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      const items = page.map(({ ideaId: id, sign, releaseAt }) => {
        const { title, improvement, trackingNumber, submittedAt } = byId.get(id)!;
        return { id, title, improvement, trackingNumber, sign, submittedAt, releaseAt };
      });
      return { items, next: rows.length > PAGE ? page.at(-1)!.ideaId : null };
    });
  }

  /** Lets it go on as any guest's idea: its sender gets the mail, and three days to confirm from now. */
  release(actor: Actor, ideaId: string): Promise<void> {
    return this.database.enter(actor, (tx) => this.releaseIn(tx, actor, ideaId));
  }

  /** The same in a transaction that is open. */
  async releaseIn(tx: Transaction, actor: Actor, ideaId: string): Promise<void> {
    await this.end(tx, actor, ideaId);
    await tx.update(Idea, { tenantId: actor.tenantId, id: ideaId }, { status: 'unconfirmed' });
    const at = this.clock.now();
    const event = await this.ledger.record(tx, actor, {
      kind: intakeEvents['idea.released'],
      subjectId: ideaId,
      at,
    });
    await askToConfirm(tx, this.ledger, actor, ideaId, at, event);
  }

  /** Rejects it on a ground of the catalogue, which its sender reads for thirty days; then it is deleted. */
  reject(actor: Actor, ideaId: string, reason: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.catalogue.requireReason(tx, tenantId, reason, 'hide', 'reason');
      await this.end(tx, actor, ideaId);
      await tx.update(Idea, { tenantId, id: ideaId }, { status: 'rejected', hiddenReason: reason });
      const at = this.clock.now();
      await setDue(tx, tenantId, UNCONFIRMED, ideaId, new Date(at.getTime() + REJECTED_DAYS * DAY_MS));
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['idea.rejected'],
        subjectId: ideaId,
        at,
        data: { reason },
      });
    });
  }

  /** One decision only: whoever comes second waits for the row, and is refused. */
  private async end(tx: Transaction, { tenantId }: Actor, id: string): Promise<void> {
    const idea = await tx.findOne(Idea, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
    if (!idea) throw new NotFound(intakeReasons.idea_not_found);
    if (idea.status !== 'held') throw new Refused(guestReasons.idea_not_held);
    await tx.delete(HeldIdea, { tenantId, ideaId: id });
    await clearDue(tx, tenantId, HELD, id);
  }
}
