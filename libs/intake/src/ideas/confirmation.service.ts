import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  isSigned,
  NotFound,
  type Transaction,
} from '@app/platform';
import { PersonsService } from '@app/identity';
import { clearDue, Ledger } from '@app/ledger';
import { OpeningService } from '@app/review';
import { CallsService } from '../calls/calls.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { caseOf } from './case-of.js';
import { Idea } from './idea.entity.js';
import { UNCONFIRMED } from './ask-to-confirm.js';

@Injectable()
export class ConfirmationService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly opening: OpeningService,
    private readonly calls: CallsService,
    private readonly persons: PersonsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What the page behind the mail's link shows. Opening it changes nothing: mail scanners open links too. */
  preview(
    actor: Actor,
    id: string,
    token: string,
  ): Promise<Pick<Idea, 'id' | 'title' | 'language' | 'status' | 'trackingNumber'>> {
    return this.database.enter(actor, async (tx) => {
      const { title, language, status, trackingNumber } = await this.linked(tx, actor, id, token);
      return { id, title, language, status, trackingNumber };
    });
  }

  /** The guest pressed the button: the case opens and its clock starts now. Pressing twice opens one case. */
  confirm(actor: Actor, id: string, token: string): Promise<{ id: string; trackingNumber: string }> {
    return this.database.enter(actor, async (tx) => {
      await this.linked(tx, actor, id, token);
      const { tenantId } = actor;
      const idea = await tx.findOneOrFail(Idea, {
        where: { tenantId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (idea.status === 'unconfirmed') await this.open(tx, actor, idea);
      return { id, trackingNumber: idea.trackingNumber };
    });
  }

  private async open(tx: Transaction, actor: Actor, idea: Idea): Promise<void> {
    const at = this.clock.now();
    const { tenantId, id } = idea;
    await tx.update(Idea, { tenantId, id }, { status: 'submitted', confirmedAt: at });
    await clearDue(tx, tenantId, UNCONFIRMED, id);
    if (idea.personId) await this.persons.confirmEmail(tx, tenantId, idea.personId);
    const event = await this.ledger.record(tx, actor, {
      kind: intakeEvents['idea.confirmed'],
      subjectId: id,
      at,
    });
    const call = idea.callCode ? await this.calls.findFirm(tx, tenantId, idea.callCode) : null;
    await this.opening.open(tx, actor, caseOf(idea, call, at), event);
  }

  private async linked(tx: Transaction, { tenantId }: Actor, id: string, token: string): Promise<Idea> {
    const isRight = isSigned(token, this.config.sessionSecret, 'confirm', tenantId, id);
    const idea = isRight ? await tx.findOneBy(Idea, { tenantId, id }) : null;
    if (!idea) throw new NotFound(intakeReasons.link_not_valid);
    return idea;
  }
}
