import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  CONFIG,
  type Config,
  Database,
  isSigned,
  NotFound,
  Refused,
  type Transaction,
} from '@app/platform';
import { AccountsService, ConsentsService, PersonsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { CaseFacts } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import type { AnswerProposalDto } from './joint-proposer.dto.js';
import type { ProposalView } from './joint-proposer-view.dto.js';
import { JointProposer } from './joint-proposer.entity.js';
import { JointProposersService } from './joint-proposers.service.js';

/** What somebody named as a proposer is asked, and what they answer. The link in their mail lets them in. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly database: Database,
    private readonly proposers: JointProposersService,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
    private readonly facts: CaseFacts,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The idea, and everyone's shares with their names. Opening it changes nothing: mail scanners open links too. */
  find(actor: Actor, id: string, token: string): Promise<ProposalView> {
    return this.database.enter(actor, async (tx) => {
      const { asked, idea } = await this.linked(tx, actor, id, token);
      return this.show(tx, actor, asked, idea);
    });
  }

  /**
   * Agrees to being a proposer with this share, or declines; either can be changed until the idea is decided. Whoever
   * is signed in finds the idea among their own. Refused after the decision, and by a link to older shares.
   */
  answer(actor: Actor, id: string, { token, answer }: AnswerProposalDto): Promise<ProposalView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const { asked, idea } = await this.linked(tx, actor, id, token);
      await this.facts.lock(tx, tenantId, idea.id);
      if (!(await this.proposers.isOpen(tx, actor, idea))) throw new Refused(intakeReasons.proposers_settled);
      const now = await tx.findOneBy(JointProposer, { tenantId, id });
      // The author stated other shares while this one was being read.
      if (!now) throw new NotFound(intakeReasons.proposal_not_found);
      if (now.status !== answer) {
        const answeredAt = this.clock.now();
        const by = accountId ?? now.accountId;
        await tx.update(JointProposer, { tenantId, id }, { status: answer, answeredAt, accountId: by });
        await this.persons.confirmEmail(tx, tenantId, asked.personId!);
        await this.takeConsentAlong(tx, actor, asked.personId!);
        const rows = await this.proposers.rowsOf(tx, tenantId, idea.id);
        await this.ledger.record(tx, actor, {
          kind: intakeEvents['proposal.answered'],
          subjectId: idea.id,
          at: answeredAt,
          data: { proposer: id, answer, isAgreed: rows.every(({ status }) => status === 'agreed') },
        });
      }
      return this.show(tx, actor, asked, idea);
    });
  }

  private async show(tx: Transaction, actor: Actor, asked: JointProposer, idea: Idea): Promise<ProposalView> {
    const { proposers, isAgreed } = await this.proposers.show(tx, actor, idea, true);
    const { id: ideaId, title, language, trackingNumber } = idea;
    const isOpen = await this.proposers.isOpen(tx, actor, idea);
    const named = proposers.map((proposer) => ({ ...proposer, email: null }));
    return { ideaId, title, language, trackingNumber, asked: asked.id, proposers: named, isAgreed, isOpen };
  }

  /** Whoever agrees by their account has said there whether they may be known elsewhere. */
  private async takeConsentAlong(tx: Transaction, actor: Actor, personId: string): Promise<void> {
    const { tenantId, accountId } = actor;
    const holder = accountId && (await this.accounts.find(tx, tenantId, accountId))?.personId;
    if (holder && (await this.consents.holds(tx, tenantId, holder, 'sharing')))
      await this.consents.give(tx, actor, personId, ['sharing']);
  }

  private async linked(
    tx: Transaction,
    { tenantId }: Actor,
    id: string,
    token: string,
  ): Promise<{ asked: JointProposer; idea: Idea }> {
    const isRight = isSigned(token, this.config.sessionSecret, 'propose', tenantId, id);
    const asked = isRight ? await tx.findOneBy(JointProposer, { tenantId, id }) : null;
    const idea = asked && (await tx.findOneBy(Idea, { tenantId, id: asked.ideaId }));
    if (!idea) throw new NotFound(intakeReasons.proposal_not_found);
    return { asked, idea };
  }
}
