import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { aDebianServer, type DebianServer } from '../support/a-debian-server.js';
import { aBuiltApp, type BuiltApp, BuiltProcess } from '../support/a-built-app.js';
import {
  type Caller,
  callerOf,
  claimedBy,
  decidedBy,
  done,
  moveOf,
  reviewedBy,
  signedIn,
  submittedBy,
} from '../support/call-built.js';
import { dumpDatabase } from '../support/dump-database.js';
import { eventually } from '../support/eventually.js';
import { plantPerson } from '../support/plant-person.js';
import {
  comesDue,
  fileOf,
  filesIn,
  FRIEND,
  hitsIn,
  JEONJU,
  known,
  lawLetsGo,
  markers,
  proposedWith,
  says,
  travels,
  untilAll,
  words,
} from './a-marked-person.js';

jest.setTimeout(180_000);

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let server: DebianServer | null;
let app: BuiltApp;
let member: Caller, coAuthor: Caller, reviewer: Caller;
let lead: Caller;
let administrator: Caller;

/** Where markers show: in which table, log or file, and which. */
async function placesOf(sought: Record<string, string>, except: string[] = []): Promise<string[]> {
  const places = await dumpDatabase(app, server, except);
  places.set('log of the api', app.api.log.join('\n'));
  places.set('log of the worker', app.worker!.log.join('\n'));
  places.set('postgres.log', readFileSync(join(app.env.MADANG_DATA!, 'logs/postgres.log'), 'utf8'));
  for (const [name, content] of filesIn(app)) places.set(name, content);
  return hitsIn(places, sought);
}

async function verified(): Promise<string> {
  const command = new BuiltProcess('apps/cli/src/main.js', app.env, { args: ['ledger', 'verify'] });
  const { code } = await command.ended;
  const said = command.log.join('\n');
  expect([code, said.includes('✖'), said]).toEqual([0, false, said]);
  return said;
}

beforeAll(async () => {
  server = await aDebianServer();
  if (server) {
    process.env.MADANG_TEST_DATABASE_URL = server.url;
    process.env.MADANG_TEST_DATA = server.dataDir;
  }
  app = await aBuiltApp({ env: { MADANG_LOG: 'trace' } });
  await plantPerson(app, known);
  [member, coAuthor, reviewer, lead, administrator] = await Promise.all([
    signedIn(app, known.signInName, { browser: words.agent }),
    signedIn(app, 'citizen@nation.example.kr'),
    signedIn(app, 'reviewer@nation.example.kr'),
    signedIn(app, 'lead@nation.example.kr'),
    signedIn(app, 'administrator@nation.example.kr'),
  ]);
});

afterAll(async () => {
  await app?.close();
  await server?.stop();
});

describe('a person who left a marker wherever they wrote', () => {
  let declined: string;
  let adopted: string;
  /** Whose words are somebody else's too. */
  let together: string;
  let copy: string;

  it('leaves them wherever somebody may', async () => {
    expect(Object.keys(markers)).toHaveLength(26);
    const { title, situation, improvement, effect, neighbour, friend, resident } = words;
    declined = await submittedBy(
      app,
      member,
      {
        title: `${title} 재난문자 ${known.name}`,
        situation: `${situation} ${neighbour} ${resident}`,
        improvement: `${improvement} ${known.phone} ${friend}`,
        effect: `${effect} ${known.postalAddress}`,
        consents: ['public_name', 'sharing'],
        attachments: [await fileOf(member)],
      },
      { 'idempotency-key': words.key },
    );
    await moveOf(reviewer, declined, 'request_supplement', {
      ...{ reason: 'fixable-defect', message: `${known.name} 님, 보기를 들어 주세요.` },
      respondBy: dayIn(20),
    });
    await done(
      member('POST', `/api/v1/ideas/${declined}/supplements`, { text: `${words.supplement} ${known.name}` }),
    );
    await reviewedBy(reviewer, declined);
    await decidedBy([reviewer, lead], declined, 'decline', {
      ...{ reason: 'feasibility', reply: `${known.name} 님의 제안을 살폈습니다. 전화 ${known.phone}` },
      criteria: ['feasibility'],
    });
    await done(
      member('POST', `/api/v1/ideas/${declined}/requests`, {
        ...{ transition: 'request_re_examination', message: `${words.request} ${known.signInName}` },
      }),
    );
    adopted = await submittedBy(app, member, {
      title: `${words.adopted} 안내`,
      improvement: `${words.adopted} ${known.email}`,
    });
    await reviewedBy(reviewer, adopted);
    await decidedBy([reviewer, lead], adopted, 'adopt', {
      ...{ reply: `${known.name} 님의 뜻대로 하겠습니다.`, promisedOn: dayIn(300), owner: '재난안전과' },
    });
    await eventually(() =>
      done(
        reviewer('POST', `/api/v1/cases/${adopted}/milestones`, {
          ...{ title: `${known.name} 님과 현장 확인`, dueOn: dayIn(100) },
        }),
      ),
    );
    const withdrawn = await submittedBy(app, member, {
      title: words.withdrawn,
      improvement: words.withdrawn,
    });
    await done(member('POST', `/api/v1/ideas/${withdrawn}/withdrawal`, {}));
    const hidden = await submittedBy(app, member, {
      title: words.hidden,
      improvement: words.hidden,
      isWithheld: true,
    });
    await done(lead('PUT', `/api/v1/ideas/${hidden}/hiding`, { reason: 'obscene' }));
    await done(member('POST', `/api/v1/ideas/${hidden}/objection`, { text: words.objection }));
    await done(member('POST', `/api/v1/ideas/${hidden}/withdrawal`, {}));
    await done(member('POST', '/api/v1/drafts', { title: words.draft }));
    copy = await travels(app, member, reviewer);
    together = await submittedBy(app, coAuthor, {
      title: `${known.name} 님과 함께`,
      improvement: `${known.name}, ${known.phone}`,
    });
    await proposedWith(app, coAuthor, together, { name: known.name, email: known.email }, member);
    const own = await submittedBy(app, member, { title: '함께 쓴 글', improvement: words.together });
    await proposedWith(app, member, own, { name: '한마루', email: FRIEND });
    await says(member, adopted, together);
    const shown = await done(
      reviewer('POST', `/api/v1/ideas/${adopted}/proposer-views`, { reason: `${known.name} 님께 시상 안내` }),
    );
    expect(shown).toMatchObject({ name: known.name, phone: known.phone, isSealed: false });
    await eventually(async () => expect(await app.query(`select * from ledger.outbox`)).toEqual([]));
    const places = await placesOf(markers);
    // Who signs in with what browser is not kept here; all else is.
    const missing = Object.keys(markers).filter((key) => !places.some((place) => place.endsWith(`: ${key}`)));
    expect(missing.filter((name) => name !== 'agent')).toEqual([]);
    await verified();
  });

  it('reads who looked, takes everything along, asks to be forgotten, and may think again', async () => {
    const own = await done(member('GET', '/api/v1/own-data'));
    expect(own.person).toMatchObject({ name: known.name, phone: known.phone });
    expect(own.accesses).toMatchObject([{ roles: ['reviewer'], agencyCode: 'mois', subjectId: adopted }]);
    expect(own.consents.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'public_name',
      'sharing',
    ]);
    expect(new Date(own.keptUntil).getTime()).toBeGreaterThan(Date.now() + 3 * 364 * 86_400_000);
    const archive = await member('GET', '/api/v1/own-data/archive');
    expect(archive.status).toBe(200);
    expect((await done(member('POST', '/api/v1/own-data/erasure', {}))).status).toBe('waiting');
    const again = await member('POST', '/api/v1/own-data/erasure', {});
    expect([again.status, again.body.code]).toEqual([409, 'identity.erasure_under_way']);
    await done(member('DELETE', '/api/v1/own-data/erasure'));
    expect(await app.query(`select 1 from ledger.due where kind = 'identity.erasure'`)).toEqual([]);
    await done(member('POST', '/api/v1/own-data/erasure', {}));
  });

  it('is kept apart while the law has the ideas kept: name and contact are read nowhere', async () => {
    await comesDue(app, 'identity.erasure');
    await untilAll(app, 'sealed');
    const { neighbour, friend, resident, draft, key } = words;
    const gone = { ...known, neighbour, friend, resident, draft, key };
    expect(await placesOf(gone, ['identity.sealed_persons'])).toEqual([]);
    expect((await member('GET', '/api/v1/own-data')).status).toBe(401);
    expect(await app.query('select 1 from intake.follows')).toEqual([]);
    const idea = await done(callerOf(app)('GET', `/api/v1/ideas/${declined}`));
    expect(idea.title).toBe(`${words.title} 재난문자 [지움]`);
    expect(idea.reply).toBe('[지움] 님의 제안을 살폈습니다. 전화 [지움]');
    const there = await done(callerOf(app, undefined, JEONJU)('GET', `/api/v1/ideas/${copy}`));
    expect(there.title).toBe(`${words.travelled} [지움]`);
    await verified();
    expect(await app.query(`select 1 from identity.subjects`)).toEqual([]);
  });

  it('is opened by nobody but an administrator, with a reason that is recorded', async () => {
    const visit = { reason: '시상금 지급' };
    const refused = await reviewer('POST', `/api/v1/ideas/${adopted}/proposer-views`, visit);
    expect([refused.status, refused.body.code]).toEqual([403, 'identity.person_sealed']);
    const shown = await done(administrator('POST', `/api/v1/ideas/${adopted}/proposer-views`, visit));
    expect(shown).toMatchObject({
      ...{ name: known.name, postalAddress: known.postalAddress },
      isSealed: true,
    });
    const { items } = await done(administrator('GET', '/api/v1/accesses'));
    expect(items[0]).toMatchObject({ act: 'seal_opened', reason: visit.reason, roles: ['administrator'] });

    const client = new Client(app.env.DATABASE_APP_URL);
    await client.connect();
    const [{ tenant, person, reader }] = (await app.query<Record<string, string>>(
      `select s.tenant_id as tenant, s.person_id as person, a.id as reader
       from identity.sealed_persons s join identity.accounts a using (tenant_id)
       where a.sign_in_name = 'reviewer@nation.example.kr'`,
    )) as [Record<string, string>];
    const refusal = async (sql: string, values: unknown[] = []): Promise<string> => {
      await client.query('begin');
      const door = `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true)`;
      await client.query(door, [tenant, reader]);
      const outcome = await client.query(sql, values).then(
        () => 'allowed',
        ({ code }: { code: string }) => code,
      );
      await client.query('rollback');
      return outcome;
    };
    expect(await refusal('select content from identity.sealed_persons')).toBe('42501');
    expect(await refusal('update identity.sealed_persons set sealed_at = now()')).toBe('42501');
    const opening = `select identity.open_seal($1, null, '그냥', gen_random_uuid(), now())`;
    expect(await refusal(opening, [person])).toBe('42501');
    expect(await refusal(`select identity.break_seal($1)`, [person])).toBe('42501');
    await client.end();
  });

  it('is gone for good once the law lets go, and nothing of what they wrote is left', async () => {
    // Written meanwhile by whoever still knows the name.
    const later = { title: `${known.name} 님과 다시 확인`, dueOn: dayIn(120) };
    await done(reviewer('POST', `/api/v1/cases/${adopted}/milestones`, later));
    // One of the ideas is looked at again: whoever proposed it is still to be answered.
    await lawLetsGo(app);
    expect(await app.query(`select 1 from identity.erasures where status = 'sealed'`)).toHaveLength(1);
    await claimedBy(reviewer, declined);
    const committee = { committeeSize: 7, committeeCitizens: 4 };
    const upheld = { reason: 'feasibility', reply: '다시 보아도 어렵습니다.', ...committee };
    await decidedBy([reviewer, lead], declined, 'uphold', upheld);
    await lawLetsGo(app);
    await untilAll(app, 'erased');
    await eventually(() => expect([...filesIn(app).keys()]).toEqual([]));
    await app.query('vacuum full');
    // What they wrote with somebody else is that one's too, and stands without their name.
    const { together: shared, ...gone } = markers;
    expect(await placesOf(gone)).toEqual([]);
    expect((await placesOf({ shared })).length).toBeGreaterThan(0);
    const joint = await done(callerOf(app)('GET', `/api/v1/ideas/${together}/proposers`));
    expect(joint.proposers.map(({ share }: { share: number }) => share)).toEqual([60, 40]);
    expect((await done(callerOf(app)('GET', `/api/v1/ideas/${together}`))).title).toBe('[지움] 님과 함께');
    const there = await done(callerOf(app, undefined, JEONJU)('GET', `/api/v1/ideas/${copy}`));
    expect(there).toMatchObject({ title: '지워진 제안', improvement: '', isErased: true });
    const said = await verified();
    expect(said).toMatch(/\(지운 [1-9]\d*건\)/);

    const idea = await done(callerOf(app)('GET', `/api/v1/ideas/${adopted}`));
    expect(idea).toMatchObject({
      title: '지워진 제안',
      improvement: '',
      isErased: true,
      promisedOn: dayIn(300),
    });
    expect(idea.reply).toBe('[지움] 님의 뜻대로 하겠습니다.');
    expect(idea.supports).toBe(1);
    const refused = await administrator('POST', `/api/v1/ideas/${adopted}/proposer-views`, {
      reason: '확인',
    });
    expect([refused.status, refused.body.code]).toEqual([404, 'identity.person_not_found']);
    expect((await done(administrator('GET', '/api/v1/accesses'))).items).toHaveLength(2);
    const again = await callerOf(app)('POST', '/api/v1/sessions', {
      email: known.signInName,
      password: 'madang-demo',
    });
    expect(again.status).toBe(401);
  });
});
