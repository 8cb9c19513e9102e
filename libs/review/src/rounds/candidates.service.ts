import { Injectable } from '@nestjs/common';
import { Refused, type Transaction } from '@app/platform';
import { AccountsService, type Official } from '@app/identity';
import type { Case } from '../cases/case.entity.js';
import { reviewReasons } from '../review.errors.js';
import type { CandidateView } from './round-view.dto.js';

/** Who may be asked to score a case: whoever works for the tenant and may see it. */
@Injectable()
export class CandidatesService {
  constructor(private readonly accounts: AccountsService) {}

  /** Officials of the case's agency, and those who look after the whole tenant, by name. */
  async of(tx: Transaction, found: Case): Promise<CandidateView[]> {
    const officials = await this.officialsFor(tx, found);
    const names = await this.accounts.namesOf(
      tx,
      found.tenantId,
      officials.map(({ id }) => id),
    );
    return officials
      .map(({ id, agencyCode }) => ({ accountId: id, name: names.get(id) ?? '', agencyCode }))
      .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
  }

  /** Refuses the field unless all of them may be asked. */
  async require(tx: Transaction, found: Case, accountIds: string[]): Promise<void> {
    const known = new Set((await this.officialsFor(tx, found)).map(({ id }) => id));
    if (!accountIds.every((id) => known.has(id)))
      throw Refused.field('evaluators', reviewReasons.unknown_evaluator);
  }

  private async officialsFor(tx: Transaction, { tenantId, agencyCode }: Case): Promise<Official[]> {
    const officials = await this.accounts.officials(tx, tenantId);
    return officials.filter(
      (one) =>
        one.agencyCode === agencyCode || one.roles.includes('lead') || one.roles.includes('administrator'),
    );
  }
}
