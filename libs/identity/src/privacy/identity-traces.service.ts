import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Transaction } from '@app/platform';
import { Account } from '../accounts/account.entity.js';
import type { Cleaner } from './clean-text.js';
import { redactRows } from './redact-rows.queries.js';
import type { Months } from './retention-rule.entity.js';
import { HoldsTraces, type Subject, type Traces } from './traces.js';

/** What identity holds of a person beside the person: the account, and why staff looked. */
@Injectable()
@HoldsTraces()
export class IdentityTraces implements Traces {
  async show(tx: Transaction, { tenantId, accountId }: Subject): Promise<Record<string, object[]>> {
    const account = accountId ? await tx.findOneBy(Account, { tenantId, id: accountId }) : null;
    if (!account) return {};
    const { signInName, roles, agencyCode, createdAt } = account;
    return { accounts: [{ signInName, roles: roles.join(' '), agencyCode, createdAt }] };
  }

  redact(tx: Transaction, { tenantId, personId }: Subject, { known }: Cleaner): Promise<object[]> {
    return redactRows(tx, tenantId, [personId], REASONS, known);
  }

  /** Records of who looked are kept for as long as the law asks, and no longer. */
  async sweep(
    tx: Transaction,
    tenantId: string,
    { accesses }: Months,
    now: Date,
  ): Promise<Record<string, number>> {
    const before = DateTime.fromJSDate(now).minus({ months: accesses }).toJSDate();
    const [, count] = await tx.query(
      `delete from identity.accesses where tenant_id = $1 and occurred_at < $2`,
      [tenantId, before],
    );
    return { accesses: count };
  }
}

const REASONS = {
  table: 'identity.accesses',
  keys: ['id'],
  columns: ['reason'],
  rows: 'person_id = any($2::uuid[])',
};
