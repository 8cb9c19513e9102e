import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, may, Refused, type Transaction } from '@app/platform';
import { AccountsService, type Person, PersonsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import { CasesService } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { intakeReasons } from '../intake.errors.js';
import { intakeEvents } from '../intake.events.js';
import { AcquaintancesService } from './acquaintances.service.js';
import { findLead, sumOf } from './find-lead.js';
import type { OtherProposerDto, StateJointProposersDto } from './joint-proposer.dto.js';
import type { JointProposersView } from './joint-proposer-view.dto.js';
import { JointProposer } from './joint-proposer.entity.js';
import { showProposers } from './show-proposers.js';

/** Who proposes an idea together, and how much of it each has contributed (국민 제안 규정 §5③). */
@Injectable()
export class JointProposersService {
  constructor(
    private readonly database: Database,
    private readonly ideas: IdeasService,
    private readonly cases: CasesService,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly acquaintances: AcquaintancesService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * The proposers of an idea this actor may see. Names are for the author; officials read shares and answers, others
   * the agreed shares, and of a withheld idea nothing.
   */
  of(actor: Actor, ideaId: string, token?: string): Promise<JointProposersView> {
    return this.database.enter(actor, async (tx) => {
      const idea = await this.ideas.seen(tx, actor, ideaId, token);
      return this.show(tx, actor, idea, this.ideas.isOwner(actor, idea, token));
    });
  }

  /**
   * States anew who proposes together and with which shares; everyone but the author is asked by mail to agree. No
   * others: the author proposes alone again. Refused to anyone but the author, after the decision, for a copy from
   * another government, where the shares leave nothing for the author, and where an address stands twice.
   */
  state(
    actor: Actor,
    ideaId: string,
    { others, token }: StateJointProposersDto,
  ): Promise<JointProposersView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId } = actor;
      const idea = await this.ideas.ownedForUpdate(tx, actor, ideaId, token);
      if (idea.status === 'unconfirmed') throw new Refused(intakeReasons.not_confirmed);
      if (idea.originId) throw new Refused(intakeReasons.not_stated_here);
      if (!(await this.isOpen(tx, actor, idea))) throw new Refused(intakeReasons.proposers_settled);
      const own = 100 - sumOf(others.map(({ share }) => share));
      if (own < 1) throw Refused.field('others', intakeReasons.shares_not_100);
      const author = await this.authorOf(tx, idea);
      requireDistinct(others, author);

      const before = await this.rowsOf(tx, tenantId, ideaId);
      const after = others.length > 0 ? await this.rowsFor(tx, idea, others, own, before) : [];
      await this.acquaintances.part(tx, tenantId, before, after);
      await tx.delete(JointProposer, { tenantId, ideaId });
      if (after.length > 0) await tx.insert(JointProposer, after);
      await this.ledger.record(tx, actor, {
        kind: intakeEvents['proposers.stated'],
        subjectId: ideaId,
        at: this.clock.now(),
        data: { proposers: after.map(({ id, share, isLead }) => ({ id, share, isLead })) },
      });
      return this.show(tx, actor, idea, true);
    });
  }

  /** The proposers of each idea that has several, the author first. */
  async rowsOfAll(
    tx: Transaction,
    tenantId: string,
    ideaIds: string[],
  ): Promise<Map<string, JointProposer[]>> {
    const where = { tenantId, ideaId: In(ideaIds) };
    const rows = await tx.find(JointProposer, { where, order: { position: 'ASC' } });
    const found = new Map<string, JointProposer[]>();
    for (const row of rows) found.set(row.ideaId, [...(found.get(row.ideaId) ?? []), row]);
    return found;
  }

  /** The proposers of an idea, the author first; none where somebody proposes alone. */
  rowsOf(tx: Transaction, tenantId: string, ideaId: string): Promise<JointProposer[]> {
    return tx.find(JointProposer, { where: { tenantId, ideaId }, order: { position: 'ASC' } });
  }

  /** Whether shares may still be stated and agreed to: where it was proposed, until it is decided or taken back. */
  async isOpen(tx: Transaction, actor: Actor, { id, status, originId }: Idea): Promise<boolean> {
    const opened = await this.cases.find(tx, actor, id);
    return originId === null && status === 'submitted' && opened !== null && !opened.found.isSettled;
  }

  /** As this visitor may see them. */
  async show(tx: Transaction, actor: Actor, idea: Idea, isAuthor: boolean): Promise<JointProposersView> {
    const { tenantId } = actor;
    const rows = await this.rowsOf(tx, tenantId, idea.id);
    const isOfficial = may(actor, 'cases.read');
    const mayState = isAuthor && (await this.isOpen(tx, actor, idea));
    const ids = rows.flatMap(({ personId }) => personId ?? []);
    const persons = await this.persons.findAll(tx, tenantId, ids);
    const author = rows.length > 0 && isAuthor ? await this.authorOf(tx, idea) : null;
    return { ...showProposers(rows, persons, author, { isAuthor, isOfficial, idea }), mayState };
  }

  /** Who submitted the idea; null where no person stands behind it, as with imports. */
  async authorOf(tx: Transaction, { tenantId, personId, accountId }: Idea): Promise<Person | null> {
    const ofAccount = accountId && (await this.accounts.personsOf(tx, tenantId, [accountId])).get(accountId);
    const id = personId ?? ofAccount;
    return id ? this.persons.find(tx, tenantId, id) : null;
  }

  private async rowsFor(
    tx: Transaction,
    { tenantId, id: ideaId, language }: Idea,
    others: OtherProposerDto[],
    own: number,
    before: JointProposer[],
  ): Promise<JointProposer[]> {
    const statedAt = this.clock.now();
    const lead = findLead([own, ...others.map(({ share }) => share)]);
    const known = await this.persons.findAll(
      tx,
      tenantId,
      before.flatMap(({ personId }) => personId ?? []),
    );
    const row = { tenantId, ideaId, statedAt };
    const rows: JointProposer[] = [
      {
        ...{ ...row, id: v7(), position: 0, share: own, isLead: lead === 0, isAuthor: true },
        ...{ personId: null, accountId: null, status: 'agreed', answeredAt: statedAt },
      },
    ];
    for (const [at, { name, email, share }] of others.entries()) {
      const same = [...known.values()].find((person) => person.address === email.toLowerCase());
      if (same) await this.persons.rename(tx, tenantId, same.id, name);
      const personId = same?.id ?? (await this.persons.enrol(tx, tenantId, { name, email, language }));
      // Whoever asks by their account to be forgotten is found by it, also before they agree anew.
      const accountId = before.find((one) => one.personId === personId)?.accountId ?? null;
      const position = at + 1;
      rows.push({
        ...{ ...row, id: v7(), position, share, isLead: lead === position, isAuthor: false },
        ...{ personId, accountId, status: 'asked', answeredAt: null },
      });
    }
    return rows;
  }
}

function requireDistinct(others: OtherProposerDto[], author: Person | null): void {
  const addresses = [author?.address, ...others.map(({ email }) => email.toLowerCase())];
  const at = others.findIndex((_, index) => addresses.indexOf(addresses[index + 1]) <= index);
  if (at >= 0) throw Refused.field(`others.${at}.email`, intakeReasons.proposer_twice);
}
