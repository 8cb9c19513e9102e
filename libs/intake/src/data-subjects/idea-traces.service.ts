import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan } from 'typeorm';
import { Clock, systemOf, type Transaction } from '@app/platform';
import {
  type Cleaner,
  HoldsTraces,
  type Months,
  PersonsService,
  redactRows,
  type Subject,
  type TextsOf,
  type Traces,
} from '@app/identity';
import { Ledger } from '@app/ledger';
import { CaseFacts, CaseTraces, ERASED_TITLE } from '@app/review';
import { AttachmentRemoval } from '../attachments/attachment-removal.service.js';
import { Attachment } from '../attachments/attachment.entity.js';
import { filesOf } from '../attachments/attachments.queries.js';
import { Draft } from '../drafts/draft.entity.js';
import { Follow } from '../follows/follow.entity.js';
import { Hiding } from '../ideas/hiding.entity.js';
import { Idea } from '../ideas/idea.entity.js';
import { intakeEvents } from '../intake.events.js';
import { forgetAnswers } from '../ideas/idempotency.js';
import { JointProposer } from '../joint-proposers/joint-proposer.entity.js';
import { Revision } from '../ideas/revision.entity.js';
import { IndexIdeas } from '../search/index-ideas.processor.js';
import { SearchText } from '../search/search-text.entity.js';
import { Satisfaction } from '../satisfaction/satisfaction.entity.js';
import { Support } from '../supports/support.entity.js';
import { monthsAfter, outlivedOf } from './count-months.js';
import { DataSubjectsService } from './data-subjects.service.js';

const [CASES_A_LOOK, PERSONS_A_ROUND] = [1_000, 100];
const FIRST = '00000000-0000-0000-0000-000000000000';

/** What intake holds of a person: ideas, supplements, files, what they said of answers, drafts, votes, follows, answers to repeated requests, words to search. */
@Injectable()
@HoldsTraces()
export class IdeaTraces implements Traces {
  constructor(
    private readonly subjects: DataSubjectsService,
    private readonly persons: PersonsService,
    private readonly facts: CaseFacts,
    private readonly cases: CaseTraces,
    private readonly ledger: Ledger,
    private readonly search: IndexIdeas,
    private readonly attachments: AttachmentRemoval,
    private readonly clock: Clock,
  ) {}

  async show(tx: Transaction, subject: Subject): Promise<Record<string, object[]>> {
    const { tenantId, accountId } = subject;
    const ids = await this.subjects.ideasOf(tx, subject);
    const ideas = await tx.find(Idea, { where: { tenantId, id: In(ids) }, order: { id: 'ASC' } });
    const revisions = await tx.find(Revision, { where: { tenantId, ideaId: In(ids) } });
    const named = await this.subjects.namedIn(tx, subject);
    const files = await filesOf(tx, tenantId, ids);
    const hidings = await tx.findBy(Hiding, { tenantId, ideaId: In(ids) });
    const satisfactions = await tx.find(Satisfaction, { where: { tenantId, ideaId: In(ids) } });
    const ofAccount = accountId !== null && { where: { tenantId, accountId } };
    const drafts = ofAccount ? await tx.find(Draft, ofAccount) : [];
    const supports = ofAccount ? await tx.find(Support, ofAccount) : [];
    const follows = ofAccount ? await tx.find(Follow, ofAccount) : [];
    return {
      ideas: ideas.map(showIdea),
      supplements: revisions.map(({ ideaId, number, text, submittedAt }) => ({
        ...{ ideaId, number, text, submittedAt },
      })),
      satisfaction: satisfactions.map(({ ideaId, score, reason, givenAt, changedAt }) => ({
        ...{ ideaId, score, reason, givenAt, changedAt },
      })),
      objections: hidings.map(({ ideaId, objection, objectedAt }) => ({ ideaId, objection, objectedAt })),
      files: files.map(({ id, ideaId, name, bytes, addedAt }) => ({
        ...{ id, ideaId, name, bytes, addedAt, address: `/attachments/${id}` },
      })),
      drafts: drafts.map(({ id, content, updatedAt }) => ({ id, ...content, updatedAt })),
      supports: supports.map(({ ideaId, givenAt }) => ({ ideaId, givenAt })),
      follows: follows.map(({ ideaId, followedAt }) => ({ ideaId, followedAt })),
      jointProposals: named.map(({ ideaId, share, isLead, status, statedAt, answeredAt }) => ({
        ...{ ideaId, share, isLead, status, statedAt, answeredAt },
      })),
    };
  }

  /** Under what others named them, before they agreed by their account. */
  async aliases(tx: Transaction, subject: Subject): Promise<string[]> {
    const named = (await this.subjects.namedIn(tx, subject)).flatMap(({ personId }) => personId ?? []);
    const persons = await this.persons.findAll(tx, subject.tenantId, named);
    return [...persons.values()].flatMap(({ name, email }) => [name, email].flatMap((known) => known ?? []));
  }

  /** 국민 제안 규정 §22: what was adopted for 3 years, what was not for 2, from the decision; until then, as long as it takes. */
  async keptUntil(tx: Transaction, subject: Subject, months: Months, now: Date): Promise<Date | null> {
    const { tenantId } = subject;
    const named = await this.subjects.namedIn(tx, subject);
    const agreed = named.filter(({ status }) => status === 'agreed');
    const ids = [...(await this.subjects.ideasOf(tx, subject)), ...agreed.map(({ ideaId }) => ideaId)];
    const kept = await tx.findBy(Idea, { tenantId, id: In(ids), status: 'submitted' });
    const decided = await this.facts.decidedOf(tx, tenantId, ids);
    const ends = kept.map(({ id }) => {
      const { decidedAt, isAdopted } = decided.get(id) ?? { decidedAt: now, isAdopted: false };
      return monthsAfter(decidedAt, isAdopted ? months.adopted : months.declined).getTime();
    });
    return ends.length > 0 ? new Date(Math.max(...ends)) : null;
  }

  /** In what others wrote, only the name goes: numbers and addresses there may be anybody's. */
  async redact(tx: Transaction, subject: Subject, { known, all, sparesWords }: Cleaner): Promise<object[]> {
    const { tenantId } = subject;
    const own = await this.subjects.ideasOf(tx, subject);
    const named = (await this.subjects.ideasAround(tx, subject)).filter((id) => !own.includes(id));
    const before = await this.cases.cover(tx, tenantId, named, known);
    if (sparesWords) return before;
    before.push(...(await this.cases.coverTitles(tx, tenantId, named, known)));
    before.push(...(await this.cover(tx, tenantId, own, all)));
    before.push(...(await this.cover(tx, tenantId, named, known)));
    return before;
  }

  /** The ledger says whose words were covered: nothing can be held against their hash any more. */
  private async cover(
    tx: Transaction,
    tenantId: string,
    ids: string[],
    clean: Cleaner['known'],
  ): Promise<object[]> {
    const before: object[] = [];
    for (const id of ids) {
      const rows: object[] = [];
      for (const texts of WORDS) rows.push(...(await redactRows(tx, tenantId, [id], texts, clean)));
      if (rows.length > 0) await this.note(tx, tenantId, id, intakeEvents['idea.covered']);
      before.push(...rows);
    }
    return before;
  }

  private async note(tx: Transaction, tenantId: string, ideaId: string, kind: string): Promise<void> {
    await tx.query(`select 1 from intake.ideas where tenant_id = $1 and id = $2 for update`, [
      tenantId,
      ideaId,
    ]);
    await this.ledger.record(tx, systemOf(tenantId), { kind, subjectId: ideaId, at: this.clock.now() });
  }

  async close(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId, accountId } = subject;
    const ids = await this.subjects.ideasOf(tx, subject);
    await forgetAnswers(tx, tenantId, accountId, ids);
    // What stands in a file cannot be covered word by word: from now on only staff open it.
    await tx.update(Attachment, { tenantId, ideaId: In(ids) }, { isClosed: true });
    if (!accountId) return;
    await tx.delete(Draft, { tenantId, accountId });
    await tx.delete(Follow, { tenantId, accountId });
    // The vote stays; by what it was told from others goes.
    const untold = { mailbox: null, mailDomain: null, network: null };
    await tx.update(Support, { tenantId, accountId }, untold);
    await this.attachments.remove(tx, systemOf(tenantId), { accountId, ideaId: IsNull() }, 'erased');
    // As one of several they stand there as the author wrote them down, before they agreed by their account.
    const named = await tx.findBy(JointProposer, { tenantId, accountId });
    for (const { personId } of named) if (personId) await this.persons.empty(tx, tenantId, personId);
  }

  /**
   * The number, dates, codes and the answer stay; nothing of what the person wrote does. What several proposed is
   * theirs as well as this person's: it stands without the name.
   */
  async erase(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId } = subject;
    const alone = await this.subjects.aloneIn(tx, subject);
    const ideaId = In(alone);
    const nothing = {
      ...{ situation: null, improvement: '', effect: null, salt: null, codeSerial: null },
      ...{ answers: null, formVersion: null },
    };
    for (const [language, title] of Object.entries(ERASED_TITLE))
      await tx.update(
        Idea,
        { tenantId, id: ideaId, language: language as Idea['language'] },
        { ...nothing, title, erasedAt: this.clock.now() },
      );
    await this.attachments.remove(tx, systemOf(tenantId), { ideaId }, 'erased');
    await tx.delete(Revision, { tenantId, ideaId });
    await tx.delete(Hiding, { tenantId, ideaId });
    await tx.update(Satisfaction, { tenantId, ideaId }, { reason: null });
    await this.cases.eraseTitles(tx, tenantId, alone);
    for (const id of alone) await this.note(tx, tenantId, id, intakeEvents['idea.erased']);
  }

  async copyAnew(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId } = subject;
    const ids = await this.subjects.ideasAround(tx, subject);
    await tx.delete(SearchText, { tenantId, ideaId: In(ids) });
    await this.search.index(tx, tenantId, ids);
  }

  async sweep(
    tx: Transaction,
    tenantId: string,
    { drafts }: Months,
    now: Date,
  ): Promise<Record<string, number>> {
    const updatedAt = LessThan(monthsAfter(now, -drafts));
    const { affected } = await tx.delete(Draft, { tenantId, updatedAt });
    return { drafts: affected ?? 0 };
  }

  /** Guests of whose ideas the months are over: nobody needs to reach them any more (개인정보 보호법 §21①). */
  async outlived(tx: Transaction, tenantId: string, months: Months, now: Date): Promise<Subject[]> {
    const found: Subject[] = [];
    const before = monthsAfter(now, -Math.min(months.adopted, months.declined, months.withdrawn));
    for (let after = FIRST; found.length < PERSONS_A_ROUND;) {
      const cases = await this.facts.decidedBefore(tx, tenantId, { before, after, most: CASES_A_LOOK });
      if (cases.length === 0) break;
      after = cases.at(-1)!.ideaId;
      const ids = In(cases.map(({ ideaId }) => ideaId));
      const ideas = await tx.find(Idea, {
        select: { tenantId: true, id: true, personId: true, status: true },
        where: { tenantId, id: ids },
      });
      const named = await tx.findBy(JointProposer, { tenantId, ideaId: ids, accountId: IsNull() });
      const over = outlivedOf([...ideas, ...beside(ideas, named)], cases, months, now);
      for (const personId of await this.persons.reachable(tx, tenantId, over)) {
        const subject = { tenantId, personId, accountId: null };
        const until = await this.keptUntil(tx, subject, months, now);
        if (!until || until <= now) found.push(subject);
      }
    }
    return found.slice(0, PERSONS_A_ROUND);
  }
}

/** Those who are named beside the author of an idea are reached for as long. */
const beside = (ideas: Pick<Idea, 'id' | 'status'>[], named: JointProposer[]) =>
  named.flatMap(({ ideaId, personId }) => {
    const idea = ideas.find(({ id }) => id === ideaId);
    return idea ? [{ id: idea.id, status: idea.status, personId }] : [];
  });

/** What the person wrote and how it came in; nothing that serves the house alone. */
const showIdea = ({
  id,
  trackingNumber,
  status,
  submittedAt,
  channel,
  receivedOn,
  ...idea
}: Idea): object => {
  const { title, situation, improvement, effect, answers, callCode, topicCode, regionCode, isWithheld } =
    idea;
  return {
    ...{ id, trackingNumber, status, submittedAt, channel, receivedOn },
    ...{ title, situation, improvement, effect, answers, callCode, topicCode, regionCode, isWithheld },
  };
};

const WORDS: TextsOf[] = [
  {
    ...{
      table: 'intake.ideas',
      keys: ['id'],
      columns: ['title', 'situation', 'improvement', 'effect', 'answers'],
    },
    ...{ rows: 'id = any($2::uuid[])', seal: 'salt' },
  },
  {
    ...{ table: 'intake.revisions', keys: ['idea_id', 'number'], columns: ['text'] },
    ...{ rows: 'idea_id = any($2::uuid[])', seal: 'salt' },
  },
  {
    ...{ table: 'intake.satisfactions', keys: ['id'], columns: ['reason'] },
    rows: 'idea_id = any($2::uuid[])',
  },
  {
    ...{ table: 'intake.hidings', keys: ['idea_id'], columns: ['objection'] },
    rows: 'idea_id = any($2::uuid[])',
  },
  {
    ...{ table: 'intake.attachments', keys: ['id'], columns: ['name'] },
    rows: 'idea_id = any($2::uuid[])',
  },
];
