import { Injectable } from '@nestjs/common';
import type { Transaction } from '@app/platform';
import { AccountsService, ConsentsService, PersonsService } from '@app/identity';
import { JointProposer } from '../joint-proposers/joint-proposer.entity.js';
import type { Idea } from './idea.entity.js';

/** Who is named in public as a proposer. */
@Injectable()
export class PublicNames {
  constructor(
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
    private readonly consents: ConsentsService,
  ) {}

  /**
   * Those who proposed an adopted idea together and whose consent to be named with it is in force, the author first
   * (개인정보 보호법 §15①). Nobody of an idea that is withheld (국민 제안 규정 §7), hidden or erased.
   */
  async of(tx: Transaction, idea: Idea): Promise<string[]> {
    const { tenantId, id: ideaId, accountId } = idea;
    if (idea.isWithheld || idea.hiddenReason || idea.erasedAt) return [];
    const [accounts, others] = await Promise.all([
      this.accounts.personsOf(tx, tenantId, accountId && !idea.personId ? [accountId] : []),
      tx.find(JointProposer, {
        where: { tenantId, ideaId, isAuthor: false, status: 'agreed' },
        order: { position: 'ASC' },
      }),
    ]);
    const author = idea.personId ?? accounts.get(accountId ?? '');
    const ids = [author, ...others.map(({ personId }) => personId)].flatMap((id) => id ?? []);
    const holders = await this.consents.holders(tx, tenantId, ids, 'public_name');
    if (holders.size === 0) return [];
    const persons = await this.persons.findAll(tx, tenantId, [...holders]);
    return ids.flatMap((id) => (holders.has(id) && persons.get(id)?.name) || []);
  }
}
