import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { PersonsService } from '@app/identity';
import { type Due, type DueAct, Ledger, OnDue } from '@app/ledger';
import { AttachmentRemoval } from '../attachments/attachment-removal.service.js';
import { intakeEvents } from '../intake.events.js';
import { SearchText } from '../search/search-text.entity.js';
import { Idea } from './idea.entity.js';
import { UNCONFIRMED } from './ask-to-confirm.js';

/** Statuses of what was never received. Whoever withdraws later has confirmed, and nothing falls due then. */
const NEVER_RECEIVED = ['unconfirmed', 'rejected', 'withdrawn'];

/**
 * Forgets an idea and its address when nobody pressed the button in 72 hours, also where it was withdrawn meanwhile,
 * or thirty days after it was rejected. The ledger keeps that it was.
 */
@Injectable()
@OnDue(UNCONFIRMED)
export class DropUnconfirmed implements DueAct {
  constructor(
    private readonly ledger: Ledger,
    private readonly persons: PersonsService,
    private readonly attachments: AttachmentRemoval,
    private readonly clock: Clock,
  ) {}

  async fallDue(tx: Transaction, actor: Actor, due: Due[]): Promise<void> {
    for (const { subjectId } of due) await this.drop(tx, actor, subjectId);
  }

  private async drop(tx: Transaction, actor: Actor, id: string): Promise<void> {
    const { tenantId } = actor;
    const idea = await tx.findOne(Idea, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
    if (!idea || !NEVER_RECEIVED.includes(idea.status)) return;
    await tx.delete(SearchText, { tenantId, ideaId: id });
    await this.attachments.remove(tx, actor, { ideaId: id }, 'dropped');
    await tx.delete(Idea, { tenantId, id });
    if (idea.personId) await this.persons.forget(tx, tenantId, idea.personId);
    await this.ledger.record(tx, actor, {
      kind: intakeEvents['idea.dropped'],
      subjectId: id,
      at: this.clock.now(),
    });
  }
}
