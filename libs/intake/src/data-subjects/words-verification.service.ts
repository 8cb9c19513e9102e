import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { type Actor, Database, type Transaction } from '@app/platform';
import { AccountsService, PersonsService } from '@app/identity';
import { hashSalted, LedgerEvent } from '@app/ledger';
import { hashWords } from '../ideas/hash-words.js';
import { Idea } from '../ideas/idea.entity.js';
import { Revision } from '../ideas/revision.entity.js';
import { intakeEvents } from '../intake.events.js';

const IDEAS_A_PAGE = 500;
const PROVED = [intakeEvents['idea.submitted'], intakeEvents['idea.supplemented']];
const TAKEN_OUT: string[] = [intakeEvents['idea.covered'], intakeEvents['idea.erased']];
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Words that the ledger does not prove. */
export interface WordsFault {
  ideaId: string;
  what: string;
}

/** Holds citizens' words against the hashes in the ledger. */
@Injectable()
export class WordsVerification {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
  ) {}

  /**
   * Reckons the hash of every idea and supplement anew. Where words were taken out at the wish of a person, or with
   * them, the salt is gone and nothing can be held against the hash: that is right only where the ledger says so, or
   * the person is gone too.
   */
  async verify(actor: Actor): Promise<{ texts: number; erased: number; faults: WordsFault[] }> {
    const found = { texts: 0, erased: 0, faults: [] as WordsFault[] };
    for (let after = FIRST; ;) {
      const ideas = await this.database.enter(actor, async (tx) => {
        const page = await tx.find(Idea, {
          where: { tenantId: actor.tenantId, id: MoreThan(after) },
          order: { id: 'ASC' },
          take: IDEAS_A_PAGE,
        });
        await this.verifyPage(tx, actor.tenantId, page, found);
        return page;
      });
      if (ideas.length < IDEAS_A_PAGE) return found;
      after = ideas.at(-1)!.id;
    }
  }

  private async verifyPage(
    tx: Transaction,
    tenantId: string,
    ideas: Idea[],
    found: { texts: number; erased: number; faults: WordsFault[] },
  ): Promise<void> {
    const subjectId = In(ideas.map(({ id }) => id));
    const kind = In([...PROVED, ...TAKEN_OUT]);
    const events = await tx.findBy(LedgerEvent, { tenantId, subjectId, kind });
    const revisions = await tx.findBy(Revision, { tenantId, ideaId: subjectId });
    const gone = await this.goneAmong(tx, tenantId, ideas);
    for (const event of events) if (TAKEN_OUT.includes(event.kind)) gone.add(event.subjectId);
    for (const { subjectId: ideaId, kind: what, data } of events) {
      const { textHash, number } = data as { textHash?: string; number?: number };
      if (!textHash) continue;
      const idea = ideas.find(({ id }) => id === ideaId)!;
      const revision = revisions.find((one) => one.ideaId === ideaId && one.number === number);
      const { salt, hash } =
        what === intakeEvents['idea.submitted']
          ? { salt: idea.salt, hash: (s: Buffer) => hashWords(s, idea) }
          : { salt: revision?.salt, hash: (s: Buffer) => hashSalted(s, revision!.text) };
      found.texts++;
      if (salt) {
        if (hash(salt) !== textHash) found.faults.push({ ideaId, what: 'words differ from the ledger' });
      } else if (gone.has(ideaId)) found.erased++;
      else found.faults.push({ ideaId, what: 'words cannot be held against the ledger' });
    }
  }

  /** Ideas whose proposer was erased, or is kept apart. */
  private async goneAmong(tx: Transaction, tenantId: string, ideas: Idea[]): Promise<Set<string>> {
    const accountIds = ideas.flatMap(({ accountId }) => accountId ?? []);
    const ofAccounts = await this.accounts.personsOf(tx, tenantId, accountIds);
    const personOf = ({ personId, accountId }: Idea) => personId ?? ofAccounts.get(accountId ?? '') ?? '';
    const persons = await this.persons.findAll(tx, tenantId, ideas.map(personOf).filter(Boolean));
    return new Set(ideas.filter((idea) => persons.get(personOf(idea))?.erasedAt).map(({ id }) => id));
  }
}
