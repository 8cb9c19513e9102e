import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  type Actor,
  CONFIG,
  type Config,
  Forbidden,
  isSigned,
  NotFound,
  type Transaction,
  Unauthenticated,
  httpReasons,
} from '@app/platform';
import {
  AccountsService,
  ErasuresService,
  PersonsService,
  privacyReasons,
  type Subject,
} from '@app/identity';
import { CaseFacts } from '@app/review';
import { Idea } from '../ideas/idea.entity.js';
import { IdeasService } from '../ideas/ideas.service.js';
import { intakeReasons } from '../intake.errors.js';
import { JointProposer } from '../joint-proposers/joint-proposer.entity.js';

/**
 * How somebody without an account shows who they are: by the token of a link, of their idea or of what they were asked
 * to propose with others.
 */
export interface Proof {
  idea?: string;
  proposal?: string;
  token?: string;
}

/** Who is behind an idea, and which ideas are somebody's: the data subject of privacy law (정보주체, 개인정보 보호법 §2). */
@Injectable()
export class DataSubjectsService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly erasures: ErasuresService,
    private readonly ideas: IdeasService,
    private readonly facts: CaseFacts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The ideas of a person, and of the account that is theirs. */
  async ideasOf(tx: Transaction, { tenantId, personId, accountId }: Subject): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select id from intake.ideas where tenant_id = $1 and person_id = $2
       union select id from intake.ideas where tenant_id = $1 and account_id = $3 order by 1`,
      [tenantId, personId, accountId],
    );
    return rows.map(({ id }) => id);
  }

  /** What the person is named in beside an author, by that author or by their own account. */
  namedIn(tx: Transaction, { tenantId, personId, accountId }: Subject): Promise<JointProposer[]> {
    const named = { tenantId, isAuthor: false };
    return tx.findBy(JointProposer, [
      { ...named, personId },
      ...(accountId ? [{ ...named, accountId }] : []),
    ]);
  }

  /** All ideas that may name the person: their own, those they were named in, and those said to be around them. */
  async ideasAround(tx: Transaction, subject: Subject): Promise<string[]> {
    const named = (await this.namedIn(tx, subject)).map(({ ideaId }) => ideaId);
    return [...new Set([...(await this.ideasOf(tx, subject)), ...named, ...(subject.around ?? [])])];
  }

  /** The ideas that the person proposed, with nobody else of whom anything is left: the words are nobody else's. */
  async aloneIn(tx: Transaction, subject: Subject): Promise<string[]> {
    const { tenantId } = subject;
    const agreed = (await this.namedIn(tx, subject)).filter(({ status }) => status === 'agreed');
    const ids = [...(await this.ideasOf(tx, subject)), ...agreed.map(({ ideaId }) => ideaId)];
    const others = (await this.proposersOf(tx, tenantId, ids)).filter(isNot(subject));
    const known = others.flatMap(({ personId, accountId }) =>
      [personId, accountId].flatMap((id) => id ?? []),
    );
    const erased = await this.erasures.erasedAmong(tx, tenantId, known);
    const left = others.filter(
      ({ personId, accountId }) => !erased.has(personId ?? '') && !erased.has(accountId ?? ''),
    );
    return ids.filter((id) => !left.some(({ ideaId }) => ideaId === id));
  }

  /**
   * Whose data the actor may ask for: their own by the account, or those left with an idea whose link they hold, or
   * with what they were asked to propose. Refused where the address was never confirmed: it may be anybody's.
   */
  async subjectOf(tx: Transaction, actor: Actor, proof: Proof): Promise<Subject> {
    const { tenantId, accountId } = actor;
    const { idea: id, proposal, token } = proof;
    if (proposal) return this.ofProposal(tx, tenantId, proposal, token);
    if (!id) return this.ofAccount(tx, actor);
    const idea = await tx.findOneBy(Idea, { tenantId, id });
    if (!idea) throw new NotFound(intakeReasons.idea_not_found);
    if (!this.ideas.isOwner(actor, idea, token)) throw new Forbidden(intakeReasons.not_the_proposer);
    if (idea.accountId !== null && idea.accountId === accountId) return this.ofAccount(tx, actor);
    const person = idea.personId ? await this.persons.find(tx, tenantId, idea.personId) : null;
    if (!person) throw new NotFound(intakeReasons.no_own_data);
    const isKnown = person.emailConfirmedAt !== null || person.erasedAt !== null || idea.codeSerial !== null;
    if (!isKnown) throw new Forbidden(intakeReasons.contact_not_confirmed);
    return { tenantId, personId: person.id, accountId: null };
  }

  /** The person who proposed an idea, for staff who may find its case. Refused for what came in without one. */
  async personFor(tx: Transaction, actor: Actor, id: string): Promise<string> {
    const { tenantId } = actor;
    await this.facts.findFor(tx, actor, id);
    const { personId, accountId } = await tx.findOneByOrFail(Idea, { tenantId, id });
    const ofAccount = accountId ? await this.accounts.personsOf(tx, tenantId, [accountId]) : null;
    const found = personId ?? ofAccount?.get(accountId!);
    if (!found) throw new NotFound(privacyReasons.person_not_found);
    return found;
  }

  /** The link was sent to their address and to nobody else. */
  private async ofProposal(
    tx: Transaction,
    tenantId: string,
    id: string,
    token: string | undefined,
  ): Promise<Subject> {
    const isRight = isSigned(token, this.config.sessionSecret, 'propose', tenantId, id);
    const named = isRight ? await tx.findOneBy(JointProposer, { tenantId, id }) : null;
    if (!named?.personId) throw new NotFound(intakeReasons.proposal_not_found);
    return { tenantId, personId: named.personId, accountId: null };
  }

  /** The authors of these ideas, and who agreed to propose them too. */
  private async proposersOf(tx: Transaction, tenantId: string, ids: string[]): Promise<Proposer[]> {
    const ideas = await tx.findBy(Idea, { tenantId, id: In(ids) });
    const authors = ideas.map(({ id: ideaId, personId, accountId }) => ({ ideaId, personId, accountId }));
    const agreed = { isAuthor: false, status: 'agreed' } as const;
    return [...authors, ...(await tx.findBy(JointProposer, { tenantId, ideaId: In(ids), ...agreed }))];
  }

  private async ofAccount(tx: Transaction, { tenantId, accountId }: Actor): Promise<Subject> {
    const account = accountId ? await this.accounts.find(tx, tenantId, accountId) : null;
    if (!account) throw new Unauthenticated(httpReasons.unauthenticated);
    return { tenantId, personId: account.personId, accountId };
  }
}

type Proposer = Pick<JointProposer, 'ideaId' | 'personId' | 'accountId'>;

const isNot =
  (subject: Subject) =>
  ({ personId, accountId }: Proposer): boolean =>
    personId !== subject.personId && (accountId === null || accountId !== subject.accountId);
