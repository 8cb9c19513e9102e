import { Injectable } from '@nestjs/common';
import { Clock, systemOf, type Transaction } from '@app/platform';
import { ConsentsService, type Person, PersonsService } from '@app/identity';
import { Ledger } from '@app/ledger';
import type { Idea } from '../ideas/idea.entity.js';
import { intakeEvents } from '../intake.events.js';
import { AcquaintancesService, type Introduced } from './acquaintances.service.js';
import { JointProposer } from './joint-proposer.entity.js';
import { JointProposersService } from './joint-proposers.service.js';

/** One of those who propose an idea, as another government is told of them. */
export interface Credit extends Omit<JointProposer, 'tenantId' | 'id' | 'ideaId' | 'personId' | 'accountId'> {
  /** Their row as one of several, the same in every government; null for whoever proposes alone. */
  id: string | null;
  /** Who it is, where they agreed to be known there. */
  person: Introduced | null;
}

/** Who proposes an idea, from one government to another. */
@Injectable()
export class CreditsService {
  constructor(
    private readonly proposers: JointProposersService,
    private readonly acquaintances: AcquaintancesService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Everyone who proposes it with their share, the author first; name and contact of those who agreed to that. */
  async of(tx: Transaction, idea: Idea): Promise<Credit[]> {
    const { tenantId, id: ideaId, submittedAt } = idea;
    const rows = await this.proposers.rowsOf(tx, tenantId, ideaId);
    const author = await this.proposers.authorOf(tx, idea);
    const common = { position: 0, isLead: true, isAuthor: true, status: 'agreed' } as const;
    if (rows.length === 0) {
      const person = await this.introduce(tx, tenantId, author);
      return [{ id: null, share: 100, ...common, statedAt: submittedAt, answeredAt: submittedAt, person }];
    }
    const credits: Credit[] = [];
    for (const { tenantId: _tenant, ideaId: _idea, personId, accountId: _account, ...row } of rows) {
      const person = row.isAuthor ? author : await this.persons.find(tx, tenantId, personId ?? '');
      const isNamed = row.status === 'agreed';
      credits.push({ ...row, person: isNamed ? await this.introduce(tx, tenantId, person) : null });
    }
    return credits;
  }

  /**
   * Writes down who proposes a copy together, as the government tells it from which it came. Whoever agreed is known
   * here from then on; whoever took that back is not any more. Gives whether that was news.
   */
  async copy(tx: Transaction, tenantId: string, ideaId: string, credits: Credit[]): Promise<boolean> {
    const before = await this.proposers.rowsOf(tx, tenantId, ideaId);
    const persons = await this.persons.findAll(
      tx,
      tenantId,
      before.flatMap(({ personId }) => personId ?? []),
    );
    const after: JointProposer[] = [];
    for (const { id, person, ...credit } of credits) {
      if (id === null) continue;
      const same = before.find((row) => row.id === id) ?? before.find(isAt(person?.email, persons));
      const personId = credit.isAuthor
        ? null
        : await this.acquaintances.meet(tx, tenantId, same?.personId ?? null, person);
      after.push({ tenantId, ideaId, id, personId, accountId: same?.accountId ?? null, ...credit });
    }
    if (marksOf(after) === marksOf(before)) return false;
    await this.acquaintances.part(tx, tenantId, before, after);
    await tx.delete(JointProposer, { tenantId, ideaId });
    if (after.length > 0) await tx.insert(JointProposer, after);
    await tx.query(`select 1 from intake.ideas where tenant_id = $1 and id = $2 for update`, [
      tenantId,
      ideaId,
    ]);
    await this.ledger.record(tx, systemOf(tenantId), {
      kind: intakeEvents['proposers.credited'],
      subjectId: ideaId,
      at: this.clock.now(),
      data: { proposers: after.map(({ id, share, isLead, status }) => ({ id, share, isLead, status })) },
    });
    return true;
  }

  private async introduce(
    tx: Transaction,
    tenantId: string,
    person: Person | null,
  ): Promise<Introduced | null> {
    if (!person?.email || person.erasedAt) return null;
    if (!(await this.consents.holds(tx, tenantId, person.id, 'sharing'))) return null;
    const { name, email, language, emailConfirmedAt } = person;
    return { name, email, language, isConfirmed: emailConfirmedAt !== null };
  }
}

const marksOf = (rows: JointProposer[]): string =>
  JSON.stringify(
    rows.map(({ id, personId, position, share, status, answeredAt }) => [
      ...[id, personId, position, share, status, answeredAt],
    ]),
  );

const isAt =
  (email: string | undefined, persons: Map<string, Person>) =>
  ({ personId }: JointProposer): boolean =>
    email !== undefined && persons.get(personId ?? '')?.address === email.toLowerCase();
