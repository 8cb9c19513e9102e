import type { Client } from 'pg';
import { type Finding, finding } from './finding.js';

const MOST_LATE_S = 120;

/** Instants that passed and nobody looked at: deadlines, reminders, signatures of the ledger. */
export async function lookAtDue(client: Client): Promise<Finding[]> {
  const { rows } = await client.query(
    `select kind, count(*)::int as count, extract(epoch from now() - min(due_at))::int as late from ledger.due
     where due_at < now() - make_interval(secs => $1)
       and tenant_id not in (select tenant_id from ledger.standstills)
     group by kind order by kind`,
    [MOST_LATE_S],
  );
  if (rows.length === 0) return [finding('때가 된 것: 제때 봄 / what fell due: looked at in time', true, '')];
  return rows.map(({ kind, count, late }) =>
    finding(
      `${kind}: 때가 지난 것 ${count}건, 가장 오래된 것 ${late}초 / ${count} past their time, the oldest by ${late} s`,
      false,
      '작업자(worker)가 실행 중인지, 그 기록에 오류가 있는지 보세요. / See that the worker runs, and what its log says.',
    ),
  );
}
