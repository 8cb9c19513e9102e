import type { OpenAPIObject } from '@nestjs/swagger';
import fc from 'fast-check';
import { aBuiltApp, type BuiltApp } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { failedBefore, keepFailure } from './failed-before.js';
import { judging } from './judge.js';
import { type Document, type Operation, operationsOf } from './operations.js';
import { aProbe, type Probe, type World } from './probes.js';
import { asCommand, closeConnections, sendRaw } from './send-raw.js';

/** How many requests, and which ones: the same seed makes the same. */
const REQUESTS = Number(process.env.MADANG_FUZZ ?? 5_000);
const SEED = Number(process.env.MADANG_FUZZ_SEED ?? 20_261_121);
const HOST = 'localhost';
const NOBODYS = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';
const FOREIGN = 'jeonju.localhost';

let app: BuiltApp;
let operations: Operation[];
let world: World;
let faultOf: ReturnType<typeof judging>;

async function call<Body>(path: string, body: unknown, token?: string, host = HOST): Promise<Body> {
  const headers = {
    host,
    'content-type': 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const answer = await sendRaw(app.url, {
    method: 'POST',
    target: path,
    headers,
    body: JSON.stringify(body),
  });
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${answer.body}`);
  return JSON.parse(answer.body) as Body;
}

const signIn = async (email: string, host = HOST): Promise<string> =>
  (await call<{ token: string }>('/api/v1/sessions', { email, password: 'madang-demo' }, undefined, host))
    .token;

interface Submitted {
  id: string;
  trackingNumber: string;
}

/** Ideas in several states, a draft, and an idea of another tenant. */
async function populate(): Promise<World> {
  const [citizen, reviewer, administrator, foreigner] = [
    await signIn('citizen@nation.example.kr'),
    await signIn('reviewer@nation.example.kr'),
    await signIn('administrator@nation.example.kr'),
    await signIn('citizen@jeonju.example.kr', FOREIGN),
  ];
  const idea = { title: '정부24에서 한 번에', improvement: '서식을 한 번만 쓰게 해 주세요.' };
  const ideas: Submitted[] = [];
  for (let count = 0; count < 8; count++) ideas.push(await call('/api/v1/ideas', idea, citizen));
  ideas.push(await call('/api/v1/ideas', { ...idea, contact: { email: 'guest@example.kr' } }));
  ideas.push(await call('/api/v1/ideas', idea, foreigner, FOREIGN));
  const draft = await call<{ id: string }>('/api/v1/drafts', { title: '쓰는 중' }, citizen);
  const said = { text: '저도 그렇게 생각합니다.' };
  const comment = await call<{ id: string }>(`/api/v1/ideas/${ideas[0]!.id}/comments`, said, citizen);
  await eventually(async () => {
    expect(await app.query(`select 1 from routing.routes`)).toHaveLength(9);
  });
  const round = await openRound(reviewer);
  // One promise that runs and a step to it, so that steps are not only refused.
  await app.query(`update review.cases set promised_on = '2199-12-31' where idea_id = $1`, [ideas[0]!.id]);
  const [step] = await app.query<{ id: string }>(
    `insert into delivery.milestones (tenant_id, id, idea_id, title, due_on)
     select tenant_id, gen_random_uuid(), idea_id, '첫 단계', '2199-01-01' from review.cases
     where promised_on is not null returning id`,
  );
  // One opinion that the reviewer is asked for, and a point that names their agency.
  const [opinion] = await app.query<{ id: string }>(
    `insert into review.opinions (tenant_id, id, idea_id, agency_code, part, question, asked_at, asked_by,
       answer_by, status)
     select tenant_id, gen_random_uuid(), $1, agency_code, 'co_owner', '어떻습니까?', now(), id, '2199-12-31',
       'asked' from identity.accounts where sign_in_name = 'reviewer@nation.example.kr' returning id`,
    [ideas[1]!.id],
  );
  const [point] = await app.query<{ id: string }>(
    `insert into review.points (tenant_id, id, idea_id, position, heading, text, agency_code, decision, consent,
       confirm_by, drafted_at)
     select tenant_id, gen_random_uuid(), idea_id, 0, '첫째', '답입니다.', agency_code, 'partly', 'asked',
       '2199-12-31', now() from review.opinions returning id`,
  );
  // One recommendation that waits, and its row where it came from.
  const [offer] = await app.query<{ id: string }>(
    `insert into exchange.crossings (tenant_id, id, kind, side, status, other_id, place, origin, title, copy, sent_at)
     select a.tenant_id, gen_random_uuid(), 'recommend', 'received', 'waiting', i.tenant_id, p, jsonb_build_object(
         'place', p, 'ideaId', i.id, 'number', i.tracking_number, 'submittedAt', i.submitted_at), i.title,
       jsonb_build_object('originId', i.id, 'title', i.title, 'situation', i.situation, 'improvement', i.improvement, 'effect', i.effect, 'topicCode', i.topic_code, 'regionCode', i.region_code, 'language', 'ko',
         'isWithheld', false, 'revisions', '[]'::jsonb, 'submittedAt', i.submitted_at), now()
     from identity.accounts a, intake.ideas i, jsonb_build_object('code', 'jeonju', 'ko', '전주시', 'en', 'Jeonju') p
     where a.sign_in_name = 'reviewer@nation.example.kr' and i.id = $1 returning id`,
    [ideas.at(-1)!.id],
  );
  await app.query(
    `insert into exchange.crossings (tenant_id, id, kind, side, status, other_id, place, origin, title, idea_id, sent_at)
     select other_id, id, kind, 'sent', status, tenant_id, place, origin, title, $1, sent_at from exchange.crossings`,
    [ideas.at(-1)!.id],
  );
  return {
    tokens: { citizen, reviewer, administrator },
    ids: {
      ideas: [...ideas.map(({ id }) => id), NOBODYS],
      comments: [comment.id, ideas[0]!.id, NOBODYS],
      cases: [...ideas.map(({ id }) => id), NOBODYS],
      proposals: [NOBODYS, ideas[0]!.id],
      attachments: [NOBODYS, ideas[0]!.id],
      drafts: [draft.id, ideas[0]!.id, NOBODYS],
      sessions: [NOBODYS, ideas[0]!.id],
      resets: [NOBODYS],
      people: [NOBODYS, ideas[0]!.id],
      invitations: [NOBODYS, ideas[0]!.id],
      approvals: [NOBODYS, ideas[0]!.id],
      rounds: [round, NOBODYS],
      batches: [NOBODYS, ideas[0]!.id],
      opinions: [opinion!.id, NOBODYS],
      points: [point!.id, NOBODYS],
      crossings: [offer!.id, ideas[0]!.id, NOBODYS],
      invalidations: [NOBODYS, ideas[0]!.id],
      signals: [NOBODYS, ideas[0]!.id],
      milestones: [step!.id, ideas[0]!.id, NOBODYS],
      versions: ['1', '2', 'x'],
      retention: ['drafts', 'declined', 'nothing'],
      lines: ['look', 'holidays', 'agencies'],
      agencies: ['mois', 'molit', 'nothing'],
      rules: ['call-owner', 'saemangeum', 'nothing'],
      models: ['1', '2', 'x'],
      tokens: [NOBODYS, 'x'],
      messages: [NOBODYS, ideas[0]!.id],
      channels: ['sms', 'kakao', 'nothing'],
      notices: [NOBODYS, ideas[0]!.id],
      webhooks: [NOBODYS, ideas[0]!.id],
      dispatches: [NOBODYS, ideas[0]!.id],
      notes: [NOBODYS, ideas[0]!.id],
      templates: [NOBODYS, ideas[0]!.id],
      delegations: [NOBODYS, ideas[0]!.id],
      visits: [NOBODYS, ideas[0]!.id],
      tenants: ['nation', 'jeonju', 'nothing'],
      levels: ['submit', 'support', 'comment', 'propose_jointly', 'x'],
      holidays: ['2026-03-01', '2026-04-03', 'x'],
      data: ['ideas.csv', 'codes.json', 'nothing.csv'],
      figures: ['funnel', 'deadlines.csv', 'funnel.svg', 'nothing'],
      reports: ['2025', '2025-q1', 'x'],
      feeds: ['ideas.atom', 'replies.json', 'nothing.atom'],
      reasons: ['fixable-defect', 'nothing'],
      wordings: ['idea.submit', 'call.lead', 'no.phrase'],
      texts: ['received', 'digest', 'nothing'],
      queues: ['routing', 'nothing'],
      calls: ['korean-new-deal-2021', 'carbon-neutral-2050', 'nothing'],
      track: [...ideas.map(({ trackingNumber }) => trackingNumber), 'MD-0000-0000', 'x'],
    },
    host: HOST,
  };
}

/** A round of review of some case of the reviewer's, in which the reviewer is to score. */
async function openRound(reviewer: string): Promise<string> {
  const [found] = await app.query<{ id: string; version: number; evaluator: string }>(
    `select c.idea_id as id, c.version, a.id as evaluator
     from review.cases c join identity.accounts a using (tenant_id, agency_code)
     where a.sign_in_name = 'reviewer@nation.example.kr' limit 1`,
  );
  const { id, version, evaluator } = found!;
  const opened = await call<{ rounds: Submitted[] }>(
    `/api/v1/cases/${id}/rounds`,
    { version, evaluators: [evaluator] },
    reviewer,
  );
  return opened.rounds[0]!.id;
}

beforeAll(async () => {
  app = await aBuiltApp();
  const document = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as Document & OpenAPIObject;
  operations = operationsOf(document);
  faultOf = judging(document);
  world = await populate();
}, 120_000);

afterAll(async () => {
  closeConnections();
  await app?.close();
});

describe('whatever is sent to the interface', () => {
  const statuses: Record<string, number> = {};
  const asked: Record<string, number> = {};
  const succeeded = new Set<string>();
  let negatives = 0;

  const count = (tally: Record<string, number>, name: string): void =>
    void (tally[name] = (tally[name] ?? 0) + 1);

  async function examine(probe: Probe): Promise<void> {
    const answer = await sendRaw(app.url, probe);
    count(statuses, String(answer.status));
    count(asked, probe.operation);
    if (probe.isNegative) negatives++;
    if (answer.status < 400 && probe.fault === 'none') succeeded.add(probe.operation);
    const fault = faultOf(probe, answer);
    if (fault) throw new Error(`${fault}\n${answer.body.slice(0, 500)}`);
  }

  it(
    `is answered as promised: ${REQUESTS} requests from seed ${SEED}`,
    async () => {
      const property = fc.asyncProperty(aProbe(operations, world), examine);
      const examples = failedBefore(world).map((probe): [Probe] => [probe]);
      const result = await fc.check(property, { seed: SEED, numRuns: REQUESTS, examples });
      if (result.failed) {
        const [probe] = result.counterexample!;
        const { message } = result.errorInstance as Error;
        keepFailure(world, probe, result.seed, message.split('\n')[0]!);
        throw new Error(
          `${message}\n\nfault: ${probe.fault}, as ${probe.actor}, after ${result.numRuns} requests ` +
            `and ${result.numShrinks} simplifications\n${asCommand(probe)}\n\nagain: MADANG_FUZZ_SEED=${result.seed}`,
        );
      }
      process.stdout.write(
        `fuzz: ${REQUESTS} requests from seed ${SEED}, ${negatives} of them wrong, to ${operations.length} operations, of which ` +
          `${succeeded.size} did what was asked; answers ${JSON.stringify(statuses)}, none above 499, none that is not described\n`,
      );
    },
    60_000 + REQUESTS * 30,
  );

  it('reached every operation, and every kind of answer', () => {
    // A sixth of the share of one that takes no body, which is half that of the others.
    const least = REQUESTS / (2 * operations.length) / 6;
    const missed = operations.filter(({ method, path }) => (asked[`${method} ${path}`] ?? 0) < least);
    expect(missed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const wanted = ['200', '201', '204', '400', '401', '403', '404', '409', '413', '415', '422'];
    expect(wanted.filter((status) => !statuses[status])).toEqual([]);
    expect(negatives).toBeGreaterThan(REQUESTS / 5);
  });

  it('leaves no error in the log, no delivery undone, and both processes alive', async () => {
    await eventually(async () => expect(await app.query(`select * from ledger.outbox`)).toEqual([]), {
      within: 20_000,
    });
    const isError = (line: string): boolean => !line.startsWith('{') || JSON.parse(line).level >= 50;
    expect(app.api.log.filter(isError)).toEqual([]);
    expect(app.worker!.log.filter(isError)).toEqual([]);
    expect([app.api.child.exitCode, app.worker!.child.exitCode]).toEqual([null, null]);
  });

  it('has not made one tenant’s things another’s', async () => {
    const strays = await app.query(
      `select 1 from intake.ideas i join tenancy.hosts h using (tenant_id) where h.name = 'jeonju'`,
    );
    expect(strays).toHaveLength(1);
    expect(
      await app.query(
        `select distinct state from review.cases c join tenancy.hosts h using (tenant_id) where h.name = 'jeonju'`,
      ),
    ).toHaveLength(1);
  });
});
