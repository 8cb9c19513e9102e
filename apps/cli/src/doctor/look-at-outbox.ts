import type { Client } from 'pg';
import { MOST_ATTEMPTS } from '@app/ledger';
import { type Finding, finding } from './finding.js';

const MOST_WAIT_S = 60;

/** Events that nobody could deliver, and how long the oldest one waits. */
export async function lookAtOutbox(client: Client): Promise<Finding[]> {
  const { rows } = await client.query(
    `select queue, count(*) filter (where attempts >= $1)::int as "givenUp",
       count(*) filter (where attempts < $1)::int as waiting,
       coalesce(extract(epoch from now() - min(created_at) filter (where attempts < $1)), 0)::int as "oldest"
     from ledger.outbox where tenant_id not in (select tenant_id from ledger.standstills) group by queue order by queue`,
    [MOST_ATTEMPTS],
  );
  if (rows.length === 0) return [finding('전달할 것 / to be delivered: 0', true, '')];
  return rows.flatMap(({ queue, givenUp, waiting, oldest }) => [
    finding(
      `${queue}: 기다림 ${waiting}건, 가장 오래된 것 ${oldest}초 / ${waiting} waiting, the oldest ${oldest} s`,
      oldest <= MOST_WAIT_S,
      '작업자(worker)가 실행 중인지, 그 기록에 오류가 있는지 보세요. / See that the worker runs, and what its log says.',
    ),
    finding(
      `${queue}: 포기 ${givenUp}건 / ${givenUp} given up after ${MOST_ATTEMPTS} tries`,
      givenUp === 0,
      `기록에서 원인을 고친 뒤: update ledger.outbox set attempts = 0, relayed_at = null where queue = '${queue}' / Mend the cause found in the log, then run that statement.`,
    ),
  ]);
}
