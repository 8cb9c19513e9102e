import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused } from '@app/platform';
import { hashSalted, Ledger, newSalt } from '@app/ledger';
import { CaseFacts, MovesService } from '@app/review';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import type { SupplementDto } from './idea.dto.js';
import { Idea } from './idea.entity.js';
import { IdeasService } from './ideas.service.js';
import { Revision } from './revision.entity.js';
import { hashesOf } from './submission.service.js';

/** What a proposer may still do after submitting. Guests show the token from their mail. */
@Injectable()
export class ProposerActs {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly ideas: IdeasService,
    private readonly moves: MovesService,
    private readonly facts: CaseFacts,
    private readonly attachments: AttachmentsService,
    private readonly clock: Clock,
  ) {}

  /** Takes the idea back, up to the decision. It leaves public view and its case ends. Twice is once. */
  withdraw(actor: Actor, id: string, token?: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const idea = await this.ideas.ownedForUpdate(tx, actor, id, token);
      if (idea.status === 'withdrawn') return;
      // Of one that nobody confirmed, the words and the address go at the hour that was set for that.
      if (idea.status === 'submitted') {
        await this.moves.apply(tx, actor, id, { transition: 'withdraw', isOwner: true });
        await this.facts.setWithdrawn(tx, tenantId, id);
      }
      await tx.update(Idea, { tenantId, id }, { status: 'withdrawn' });
      const kind = intakeEvents['idea.withdrawn'];
      await this.ledger.record(tx, actor, { kind, subjectId: id, at: this.clock.now() });
    });
  }

  /**
   * Adds what the agency asked for (국민 제안 규정 §6②), with files if there are any; the clock goes on. Refused unless a
   * supplement was requested, and where a file is gone or somebody else's. The same text again, as a form pressed twice
   * sends it, is the same act: it succeeds, and nothing is recorded.
   */
  supplement(
    actor: Actor,
    id: string,
    { text, attachments = [] }: Pick<SupplementDto, 'text' | 'attachments'>,
    token?: string,
  ): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      await this.ideas.ownedForUpdate(tx, actor, id, token);
      const said = await tx.find(Revision, { where: { tenantId, ideaId: id }, order: { number: 'DESC' } });
      try {
        await this.moves.apply(tx, actor, id, { transition: 'supply_supplement', isOwner: true });
      } catch (error) {
        if (error instanceof Refused && said[0]?.text === text) return;
        throw error;
      }
      const number = 1 + said.length;
      const submittedAt = this.clock.now();
      const salt = newSalt();
      await tx.insert(Revision, { tenantId, ideaId: id, number, text, salt, submittedAt });
      const files = await this.attachments.send(tx, actor, id, attachments, number);
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['idea.supplemented'],
        subjectId: id,
        at: submittedAt,
        data: { number, textHash: hashSalted(salt, text), ...hashesOf(salt, files) },
      });
    });
  }

  /**
   * Whatever else the workflow lets a proposer do, such as asking for a re-examination, with what they say to it.
   * Refused where it is not theirs to do, or not now; the same words again are the same act, as with a supplement.
   */
  async request(
    actor: Actor,
    id: string,
    { transition, message }: { transition: string; message: string },
    token?: string,
  ): Promise<void> {
    // These two change the idea as well.
    if (transition === 'withdraw') return this.withdraw(actor, id, token);
    if (transition === 'supply_supplement') return this.supplement(actor, id, { text: message }, token);
    await this.database.enter(actor, async (tx) => {
      const idea = await this.ideas.ownedForUpdate(tx, actor, id, token);
      if (idea.status === 'unconfirmed') throw new Refused(intakeReasons.not_confirmed);
      // An official who proposed something acts here as its proposer, and as nothing else.
      const proposer: Actor = { ...actor, roles: [] };
      try {
        await this.moves.apply(tx, proposer, id, {
          ...{ transition, fields: { message }, isOwner: true, salt: newSalt() },
        });
      } catch (error) {
        const lastly = await this.facts.lastWords(tx, actor.tenantId, id, transition);
        if (!(error instanceof Refused) || lastly !== message) throw error;
      }
    });
  }
}
