import { randomBytes, randomUUID } from 'node:crypto';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, median } from './support/figures.mjs';
import { fillForeign } from './support/fill-foreign.mjs';
import { ASKS, bytesOf, kindOf } from './support/foreign-asks.mjs';
import { HttpConnection } from './support/http-connection.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';

const USAGE = `npm run bench -- isolation [--json] [--record]

Whether the time of an answer tells what another tenant has: requests at the nation's host that name things of a town,
and as many that name things nobody has, one after the other on one connection. Prints the medians of both.

  --pairs     requests of each, for every route (300)
  --rows      things of each kind that the town has (5000)`;

const MOST_MS = 5;
const WARM_UP = 20;
/** Each sign-in is a hash that takes its time, and ten failures close an address. */
const MOST_SIGN_INS = 60;

const options = readOptions(USAGE, { numbers: { pairs: 300, rows: 5_000 } });
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const connection = await HttpConnection.open(site.port);
  endings.add(() => connection.close());
  const { rows } = await site.admin.query(
    `select tenant_id as id from tenancy.tenants where code = 'jeonju'`,
  );
  const foreign = await fillForeign(site.admin, rows[0].id, await submitInTown(site), options.rows);
  const tokens = await signInAll(site);
  const routes = [];
  for (const ask of ASKS) routes.push(await compare(connection, ask, foreign[kindOf(ask)], tokens[ask.who]));
  return { bench: 'isolation', routes, machine: await machineOf(site.admin, loadBefore) };
});

result.most = Math.max(...result.routes.map(({ existing, random }) => Math.abs(existing - random)));
result.ratio = Math.max(...result.routes.map(({ existing, random }) => existing / random));
const isMet = result.most <= MOST_MS;
await report(result, { options, isMet, describe });

/** Medians in milliseconds. Refuses where the two are answered differently. */
async function compare(connection, ask, names, token) {
  const times = { existing: [], random: [] };
  const isSignIn = kindOf(ask) === 'email';
  const pairs = isSignIn ? Math.min(options.pairs, MOST_SIGN_INS) : options.pairs;
  const warmUp = isSignIn ? 2 : WARM_UP;
  for (let pair = -warmUp; pair < pairs; pair++) {
    const existing = names[(pair + warmUp) % names.length];
    const asked = { existing, random: likeNobodys(existing) };
    const answers = [];
    // Which comes first changes, so that neither always finds what the other has warmed.
    for (const kind of pair % 2 ? ['existing', 'random'] : ['random', 'existing']) {
      const bytes = bytesOf(ask, asked[kind], token);
      const begin = performance.now();
      const { status, body } = await connection.send(bytes);
      if (pair >= 0) times[kind].push(performance.now() - begin);
      answers.push(`${status} ${/"code":"([\w.]+)"/.exec(body)?.[1]}`);
    }
    if (answers[0] !== answers[1]) throw new Error(`${ask.method} ${ask.target}: ${answers.join(' and ')}`);
  }
  const { who, method, target } = ask;
  return { who, method, target, existing: median(times.existing), random: median(times.random) };
}

/** A name of the same make that nobody has. */
function likeNobodys(name) {
  if (/^[0-9a-f-]{36}$/.test(name)) return randomUUID();
  if (name.includes('@')) return `none-${randomBytes(4).toString('hex')}@example.kr`;
  if (name.startsWith('copy-')) return `none-${randomBytes(3).toString('hex')}`;
  const digits = randomBytes(7).toString('hex').toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8, 13)}`;
}

async function submitInTown(site) {
  const idea = { title: '그늘이 되는 정류장', improvement: '정류장에 나무를 심습니다.' };
  const token = await signIn(site, 'citizen', 'jeonju');
  return (await post(site, 'jeonju', '/api/v1/ideas', idea, token)).id;
}

async function signInAll(site) {
  const tokens = {};
  for (const role of ['citizen', 'reviewer', 'administrator'])
    tokens[role] = await signIn(site, role, 'nation');
  return tokens;
}

async function signIn(site, role, tenant) {
  const credentials = { email: `${role}@${tenant}.example.kr`, password: 'madang-demo' };
  return (await post(site, tenant, '/api/v1/sessions', credentials)).token;
}

/** The tenant is named by header: node does not resolve `jeonju.localhost`. */
async function post(site, tenant, path, body, token) {
  const answer = await fetch(`http://localhost:${site.port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'madang-tenant': tenant,
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function describe({ routes, most, machine }) {
  return [
    describeMachine(machine),
    `${'asked for'.padEnd(64)} another's   nobody's  difference`,
    ...routes.map(({ who, method, target: path, existing, random }) =>
      [
        `${who} ${method} ${path}`.padEnd(64),
        ...[existing, random, existing - random].map((ms) => `${ms.toFixed(2).padStart(8)} ms`),
      ].join(' '),
    ),
    `${mark(isMet)} at most ${most.toFixed(2)} ms apart (target: ${MOST_MS})`,
  ].join('\n');
}
