import { Agency } from '@app/catalogue';
import { Account, Invitation } from '@app/identity';
import type { Transaction } from '@app/platform';
import { Case } from '@app/review';
import { RoutingRule } from '@app/routing';
import type { AgencyEntry } from './agency-list.dto.js';

type Counted = { code: string; count: number };

/** The agencies of a tenant with what lies at each; those that no longer stand come last. */
export async function agencyEntries(tx: Transaction, tenantId: string): Promise<AgencyEntry[]> {
  const agencies = await tx.find(Agency, {
    where: { tenantId },
    order: { validTo: { direction: 'ASC', nulls: 'FIRST' }, nameKo: 'ASC', code: 'ASC' },
  });
  const cases = await tx
    .createQueryBuilder(Case, 'c')
    .select('c.agency_code as code, count(*)::int as count')
    .where('c.tenant_id = :tenantId and not c.is_settled', { tenantId })
    .groupBy('c.agency_code')
    .getRawMany<Counted>();
  const rules = await tx
    .createQueryBuilder(RoutingRule, 'r')
    .select('r.agency_code as code, count(*)::int as count')
    .where('r.tenant_id = :tenantId and r.is_active', { tenantId })
    .groupBy('r.agency_code')
    .getRawMany<Counted>();
  const accounts = await tx
    .createQueryBuilder(Account, 'a')
    .select('a.agency_code as code, count(*)::int as count')
    .where('a.tenant_id = :tenantId and a.disabled_at is null', { tenantId })
    .groupBy('a.agency_code')
    .getRawMany<Counted>();
  const invitations = await tx
    .createQueryBuilder(Invitation, 'i')
    .select('i.agency_code as code, count(*)::int as count')
    .where('i.tenant_id = :tenantId', { tenantId })
    .groupBy('i.agency_code')
    .getRawMany<Counted>();
  const countOf = (counted: Counted[], code: string): number =>
    counted.find((one) => one.code === code)?.count ?? 0;
  return agencies.map(({ tenantId: _tenantId, kind: _kind, validFrom: _validFrom, ...agency }) => ({
    ...agency,
    openCases: countOf(cases, agency.code),
    rules: countOf(rules, agency.code),
    people: countOf(accounts, agency.code) + countOf(invitations, agency.code),
  }));
}

/** Whoever changes agencies holds all of them: parents and the one that coordinates concern each other. */
export async function lockAgencies(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`agencies/${tenantId}`]);
}
