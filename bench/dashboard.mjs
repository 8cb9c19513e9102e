import { isDeepStrictEqual } from 'node:util';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, percentiles } from './support/figures.mjs';
import { fillIdeas } from './support/fill-ideas.mjs';
import { HttpConnection } from './support/http-connection.mjs';
import { openFigures } from './support/open-figures.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { getOf, signIn } from './support/site-calls.mjs';

const USAGE = `npm run bench -- dashboard [--json] [--record]

How long every figure takes over HTTP among many ideas of one tenant, the count from the ideas themselves beside it, and
whether both are the same. Also how long the job takes that keeps them: the first time, and after moves.

  --ideas     number of ideas (1000000)
  --requests  requests of each figure (100)`;

const MOST_P95_MS = 300;
/** Slices in which something happens within five minutes: the present one, and older ones. */
const STALE = 3;

const options = readOptions(USAGE, { numbers: { ideas: 1_000_000, requests: 100 } });
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const filledMs = await fillIdeas(site.admin, options.ideas);
  const figures = await openFigures(site);
  endings.add(() => figures.close());
  const first = await figures.keep();
  await site.admin.query('vacuum analyze insight.tallies');
  await site.admin.query(
    `insert into insight.stale_slices (tenant_id, slice)
     select tenant_id, slice from insight.tallies where tenant_id = $1 group by 1, 2 order by slice desc limit $2`,
    [figures.tenantId, STALE],
  );
  const again = await figures.keep();
  const recounts = await figures.recount();
  const connection = await HttpConnection.open(site.port);
  endings.add(() => connection.close());
  const asked = [];
  for (const { code, rows, tookMs } of recounts) {
    const kept = await keptRows(site.admin, figures.tenantId, code);
    const isSame = isDeepStrictEqual(kept, JSON.parse(JSON.stringify(rows)));
    const address = `/api/v1/figures/${code}`;
    const isPublic = (await ask(connection, address)).status === 200;
    const times = isPublic ? percentiles(await timeAll(connection, address)) : null;
    asked.push({ code, rows: kept.length, isSame, recountMs: tookMs, ...times });
  }
  const token = await signIn(site, 'lead');
  const staff = percentiles(await timeAll(connection, '/api/v1/staff-figures', token));
  const page = percentiles(await timeAll(connection, '/figures'));
  const drawing = percentiles(await timeAll(connection, '/figures/deadlines.svg?lang=ko'));
  const machine = await machineOf(site.admin, loadBefore);
  return {
    bench: 'dashboard',
    ideas: options.ideas,
    filledMs,
    first,
    again,
    asked,
    staff,
    page,
    drawing,
    machine,
  };
});

const all = [...result.asked.filter(({ p95 }) => p95), result.staff, result.page, result.drawing];
const isMet = all.every(({ p95 }) => p95 < MOST_P95_MS) && result.asked.every(({ isSame }) => isSame);
// What is asked for, beside the count that it saves.
result.ratio = Math.max(
  ...result.asked.filter(({ p50 }) => p50).map(({ p50, recountMs }) => p50 / recountMs),
);
await report(result, { options, isMet, describe });

async function keptRows(admin, tenantId, code) {
  const { rows } = await admin.query('select rows from insight.figures where tenant_id = $1 and code = $2', [
    tenantId,
    code,
  ]);
  return rows[0].rows;
}

function ask(connection, path, token) {
  return connection.send(getOf(path, token));
}

/** Milliseconds of each; refuses any answer but the thing itself. */
async function timeAll(connection, path, token) {
  const times = [];
  for (let request = -5; request < options.requests; request++) {
    const begin = performance.now();
    const { status, body } = await ask(connection, path, token);
    if (status !== 200) throw new Error(`${path}: ${status} ${body.slice(0, 200)}`);
    if (request >= 0) times.push(performance.now() - begin);
  }
  return times;
}

function describe({ ideas, filledMs, first, again, asked, staff, page, drawing, machine }) {
  const ms = (value) => `${value.toFixed(1)} ms`.padStart(12);
  const sum = (turns) => turns.reduce((total, turn) => total + turn, 0);
  const line = (name, { p50, p95, max }) => `  ${name.padEnd(26)}${ms(p50)}${ms(p95)}${ms(max)}`;
  return [
    describeMachine(machine),
    `${ideas.toLocaleString('en')} ideas, filled in ${(filledMs / 1000).toFixed(0)} s`,
    `  the job, for the first time ${ms(sum(first))} in ${first.length} turns, the longest ${ms(Math.max(...first)).trim()}`,
    `  the job, ${STALE} slices stale    ${ms(sum(again))}`,
    `  ${''.padEnd(26)}${['p50', 'p95', 'max', 'recount'].map((name) => name.padStart(12)).join('')}`,
    ...asked.map(({ code, p50, isSame, recountMs, rows, ...times }) =>
      [
        p50 ? line(code, { p50, ...times }) : `  ${code.padEnd(26)}${''.padEnd(36)}`,
        ms(recountMs),
        `   ${rows} rows, ${isSame ? 'the same' : 'NOT the same'}`,
      ].join(''),
    ),
    line('all, for staff', staff),
    line('the page', page),
    line('a drawing', drawing),
    `${mark(isMet)} every p95 below ${MOST_P95_MS} ms, and each figure is what the ideas come to`,
  ].join('\n');
}
