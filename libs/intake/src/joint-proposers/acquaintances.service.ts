import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import {
  AccountsService,
  ConsentsService,
  ErasuresService,
  ForgettingService,
  PersonsService,
  type Subject,
} from '@app/identity';
import type { JointProposer } from './joint-proposer.entity.js';

type Named = Pick<JointProposer, 'personId' | 'accountId'>;

/** Somebody who agreed to be known at another government as well. */
export interface Introduced {
  name: string | null;
  email: string;
  language: 'ko' | 'en';
  /** They showed at the other government that the address is theirs. */
  isConfirmed: boolean;
}

/** Persons who are known here because they agreed to it at another government, and for as long as they do. */
@Injectable()
export class AcquaintancesService {
  constructor(
    private readonly persons: PersonsService,
    private readonly accounts: AccountsService,
    private readonly consents: ConsentsService,
    private readonly erasures: ErasuresService,
    private readonly forgetting: ForgettingService,
  ) {}

  /**
   * Writes down who is introduced, and that they agreed; drops name and contact of whoever is not any more (개인정보
   * 보호법 §37). Whoever asked to be forgotten here stays so. Gives the person's id, null where nobody was ever known.
   */
  async meet(
    tx: Transaction,
    tenantId: string,
    id: string | null,
    introduced: Introduced | null,
  ): Promise<string | null> {
    const known = id && (await this.persons.find(tx, tenantId, id));
    if (!introduced) {
      if (known && !known.erasedAt) await this.drop(tx, tenantId, known.id);
      return id;
    }
    if (known && (!known.erasedAt || (await this.erasures.isForgotten(tx, tenantId, known.id)))) return id;
    const { isConfirmed, ...person } = introduced;
    if (known) await this.persons.restore(tx, tenantId, known.id, person);
    const personId = known ? known.id : await this.persons.enrol(tx, tenantId, person);
    if (isConfirmed) await this.persons.confirmEmail(tx, tenantId, personId);
    await this.consents.give(tx, systemOf(tenantId), personId, ['sharing']);
    return personId;
  }

  /**
   * Lets go of whoever was named before and is not named after; their rows must still be there. Who wished to be forgotten,
   * by the link or by the account they agreed with, and could still think again is taken out of the words now, here and
   * wherever a copy went: later nothing leads there. What is kept of the wish stays, and so does the account.
   */
  async part(tx: Transaction, tenantId: string, before: Named[], after: Named[]): Promise<void> {
    const named = after.map(({ personId }) => personId);
    for (const { personId, accountId } of before)
      if (personId && !named.includes(personId))
        await this.letGo(tx, { tenantId, personId, accountId: null }, accountId);
  }

  private async letGo(tx: Transaction, subject: Subject, accountId: string | null): Promise<void> {
    const { tenantId, personId } = subject;
    const account = accountId ? await this.accounts.find(tx, tenantId, accountId) : null;
    const member = account && { tenantId, personId: account.personId, accountId };
    const byAccount = member && (await this.isAsking(tx, member)) ? member : null;
    const isAsking = await this.isAsking(tx, subject);
    if (byAccount || isAsking) return this.forgetting.eraseContactEverywhere(tx, subject, byAccount);
    if (!(await this.erasures.isForgotten(tx, tenantId, personId)))
      await this.persons.forget(tx, tenantId, personId);
  }

  /** Whether they wished to be forgotten and it is not done yet. Who asks for it at the same time is waited for. */
  private async isAsking(tx: Transaction, subject: Subject): Promise<boolean> {
    await this.persons.findLocked(tx, subject.tenantId, subject.personId);
    return (await this.erasures.of(tx, subject))?.status === 'waiting';
  }

  private async drop(tx: Transaction, tenantId: string, personId: string): Promise<void> {
    await this.forgetting.dropContact(tx, { tenantId, personId, accountId: null });
    await this.consents.withdraw(tx, systemOf(tenantId), personId, 'sharing');
  }
}
