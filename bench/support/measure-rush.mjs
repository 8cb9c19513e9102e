import { percentiles } from './figures.mjs';
import { probe } from './probe.mjs';

/** Nobody calls it normal again before so many seconds were. */
const WINDOW_S = 5;
/** One window of few requests differs from the next by that. */
const AS_BEFORE = 1.5;

/** Ideas at a rate, whatever becomes of them, while staff and whatever watches the process ask as well. */
export async function measureRush(site, send, { lead, administrator }, { rate, seconds }) {
  const probes = await probe(site.port, [
    { name: 'alive', path: '/health/live' },
    { name: 'ready', path: '/health/ready' },
    { name: "a reviewer's queue", path: '/api/v1/cases', token: lead },
    { name: "an administrator's people", path: '/api/v1/people', token: administrator },
  ]);
  const sent = await send({ rate, seconds });
  return { rate, ...summary(sent), probes: await probes.stop() };
}

/**
 * The same afterwards: after how many seconds 99 of 100 wait no longer than half as long again as they did before, and
 * nobody is turned away. Null where that never comes.
 */
export async function measureRecovery(send, { rate, seconds, normal }) {
  const sent = await send({ rate, seconds });
  const windows = [];
  for (let from = 0; from + WINDOW_S <= seconds; from += WINDOW_S) {
    const isIn = ({ at }) => at >= from * 1000 && at < (from + WINDOW_S) * 1000;
    const accepted = sent.accepted.filter(isIn);
    const p99 = accepted.length ? percentiles(accepted.map(({ ms }) => ms)).p99 : null;
    windows.push({ from, p99, refused: sent.refused.filter(isIn).length });
  }
  const found = windows.find(({ p99, refused }) => p99 !== null && p99 <= normal * AS_BEFORE && !refused);
  return { rate, ...summary(sent), windows, recoveredAfterSeconds: found ? found.from + WINDOW_S : null };
}

export async function countIdeas(admin) {
  const { rows } = await admin.query('select count(*)::int as count from intake.ideas');
  return rows[0].count;
}

/** How many of the ideas that were acknowledged the database does not have, and how many it has that were not. */
export async function countLost(admin, ids, before) {
  const { rows } = await admin.query(
    `select count(*)::int as missing from unnest($1::uuid[]) as acked (id)
     where not exists (select from intake.ideas i where i.id = acked.id)`,
    [ids],
  );
  const { missing } = rows[0];
  const unasked = (await countIdeas(admin)) - before - (ids.length - missing);
  return { acknowledged: ids.length, missing, unasked };
}

function summary({ accepted, refused, withoutRetryAfter, other, hangUps, lags, seconds }) {
  const waits = accepted.map(({ ms }) => ms);
  return {
    p99: percentiles(waits).p99,
    accepted: { count: accepted.length, perSecond: accepted.length / seconds, ...percentiles(waits) },
    refused: { count: refused.length, ...(refused.length && percentiles(refused.map(({ ms }) => ms))) },
    sentLateMs: percentiles(lags),
    ...{ withoutRetryAfter, other, hangUps, ids: accepted.map(({ id }) => id) },
  };
}
