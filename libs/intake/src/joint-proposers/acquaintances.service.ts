import { Injectable } from '@nestjs/common';
import { systemOf, type Transaction } from '@app/platform';
import {
  ConsentsService,
  ErasuresService,
  ForgettingService,
  PersonsService,
  type Subject,
} from '@app/identity';
import type { JointProposer } from './joint-proposer.entity.js';

type Named = Pick<JointProposer, 'personId'>;

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
   * Lets go of whoever was named before and is not named after; their rows must still be there. Who wished to be forgotten
   * and could still think again is taken out of the words now: later nothing leads there. What is kept of the wish stays.
   */
  async part(tx: Transaction, tenantId: string, before: Named[], after: Named[]): Promise<void> {
    const named = after.map(({ personId }) => personId);
    for (const { personId } of before)
      if (personId && !named.includes(personId))
        await this.letGo(tx, { tenantId, personId, accountId: null });
  }

  private async letGo(tx: Transaction, subject: Subject): Promise<void> {
    const { tenantId, personId } = subject;
    // Who asks to be forgotten at the same time is waited for.
    await this.persons.findLocked(tx, tenantId, personId);
    const wish = await this.erasures.of(tx, subject);
    if (wish?.status === 'waiting') return this.forgetting.eraseContact(tx, subject);
    if (!(await this.erasures.isForgotten(tx, tenantId, personId)))
      await this.persons.forget(tx, tenantId, personId);
  }

  private async drop(tx: Transaction, tenantId: string, personId: string): Promise<void> {
    await this.forgetting.dropContact(tx, { tenantId, personId, accountId: null });
    await this.consents.withdraw(tx, systemOf(tenantId), personId, 'sharing');
  }
}
