import { CallNotice } from './call-notice.entity.js';
import type { CallNoticeView } from './call-notice.dto.js';
import { Refused, type Transaction } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import type { Call } from './call.entity.js';

/** How many ideas came in under each call, withdrawn ones too. */
export async function countIdeas(tx: Transaction, tenantId: string): Promise<Map<string, number>> {
  const rows: { code: string; count: number }[] = await tx.query(
    `select call_code as code, count(*)::int as count from intake.ideas
     where tenant_id = $1 and call_code is not null and status in ('submitted', 'withdrawn') group by call_code`,
    [tenantId],
  );
  return new Map(rows.map(({ code, count }) => [code, count]));
}

/** Refuses days that are out of order, at the one that comes too early. */
export function requireDays({
  opensOn,
  closesOn,
  announcesOn,
}: Pick<Call, 'opensOn' | 'closesOn' | 'announcesOn'>): void {
  if (closesOn < opensOn) throw Refused.field('closesOn', intakeReasons.call_days_crossed);
  if (announcesOn < closesOn) throw Refused.field('announcesOn', intakeReasons.call_days_crossed);
}

/** What was told of the calls of a tenant, by their code, the latest first. */
export async function noticesOf(tx: Transaction, tenantId: string): Promise<Map<string, CallNoticeView[]>> {
  const told = new Map<string, CallNoticeView[]>();
  for (const notice of await tx.find(CallNotice, {
    where: { tenantId },
    order: { givenAt: 'DESC', id: 'DESC' },
  })) {
    const { callCode, tenantId: _tenantId, ...shown } = notice;
    told.set(callCode, [...(told.get(callCode) ?? []), shown]);
  }
  return told;
}
