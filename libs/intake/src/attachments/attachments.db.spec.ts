// On both queues: files are read by a job of their own.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { existsSync } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { aHwp, aHwpx, anOdt, anOffice, aPdf, aPicture } from '../../../../test/support/good-files.js';
import { aDataFolder } from '../../../../test/support/a-data-folder.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { Deliveries, DueSweep } from '@app/ledger';
import { forNobody, submitIdea } from '../../../../test/journeys/steps.js';

const folder = aDataFolder();
let app: TestApp;
let guest: TestAgent;
let citizen: TestAgent;
let reviewer: TestAgent;
let tenantId: string;

const sweepDue = (): Promise<number> => app.api.get(DueSweep, { strict: false }).sweep();

/** Adds files as this person; their ids. */
async function add(person: TestAgent, ...files: [name: string, content: Buffer][]): Promise<string[]> {
  let asked = person.post('/api/v1/attachments');
  for (const [name, content] of files) asked = asked.attach('files', content, name);
  const { status, body } = await asked;
  expect([status, body.code]).toEqual([201, undefined]);
  return body.map(({ id }: { id: string }) => id);
}

const statusOf = async (person: TestAgent, id: string, query = '') =>
  (await person.get(`/api/v1/attachments/${id}${query}`)).status;

const placeOf = (id: string): string => join(app.config.dataDir, 'files', tenantId, id);

beforeAll(async () => {
  app = await anApp({ worker: false, config: { dataDir: folder.path } });
  [guest, citizen, reviewer] = [await app.as('guest'), await app.as('citizen'), await app.as('reviewer')];
  tenantId = await app.tenantId();
});

afterEach(() => app.clock.reset());

afterAll(async () => {
  await app?.close();
  folder.remove();
});

describe('files of every kind that people write', () => {
  it('are taken, and go with the idea in the order in which it names them', async () => {
    const hwp = await add(citizen, ['제안서.hwp', aHwp()], ['표.hwpx', aHwpx()]);
    const rest = await add(
      citizen,
      ['a.docx', anOffice('docx')],
      ['b.odt', anOdt()],
      ['c.jpeg', await aPicture('jpeg')],
    );
    const attachments = [rest[2]!, ...hwp, rest[0]!, rest[1]!];
    const idea = await submitIdea(citizen, { ...forNobody, attachments });
    expect(idea.attachments.map(({ name }: { name: string }) => name)).toEqual([
      ...['c.jpeg', '제안서.hwp', '표.hwpx', 'a.docx', 'b.odt'],
    ]);
    const { body } = await guest.get(`/api/v1/ideas/${idea.id}`);
    expect(body.attachments).toEqual(idea.attachments);
    for (const id of attachments) expect(await statusOf(guest, id)).toBe(200);
    const [event] = await app.query<{ data: { files: { id: string; hash: string }[] } }>(
      `select data from ledger.events where subject_id = $1 and kind = 'idea.submitted'`,
      [idea.id],
    );
    expect(event!.data.files.map(({ id }) => id)).toEqual(attachments);
    expect(event!.data.files[0]!.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const [kind, content] of [
      ['xlsx', anOffice('xlsx')],
      ['pptx', anOffice('pptx')],
      ['webp', await aPicture('webp')],
    ] as const)
      await add(guest, [`x.${kind}`, content]);
  });

  it('go with the idea also where it names them in capitals, and a name given twice is one', async () => {
    const [id] = await add(citizen, ['a.pdf', aPdf()]);
    const attachments = [id!.toUpperCase()];
    const twice = await citizen
      .post('/api/v1/ideas')
      .send({ ...forNobody, attachments: [id, ...attachments] });
    expect(twice.status).toBe(422);
    expect((await submitIdea(citizen, { ...forNobody, attachments })).attachments).toMatchObject([{ id }]);
  });

  it('are told by name where they are refused, and then none is kept', async () => {
    const before = await app.query(`select 1 from intake.attachments`);
    const { status, body } = await citizen
      .post('/api/v1/attachments')
      .attach('files', aPdf(), '좋은 것.pdf')
      .attach('files', Buffer.from('x'), '나쁜 것.exe');
    expect([status, body.errors]).toMatchObject([
      422,
      [
        {
          field: 'files',
          code: 'intake.file_kind',
          messages: { ko: expect.stringContaining('나쁜 것.exe') },
        },
      ],
    ]);
    expect(await app.query(`select 1 from intake.attachments`)).toHaveLength(before.length);
  });

  it('are five at the most', async () => {
    let asked = guest.post('/api/v1/attachments');
    for (let at = 0; at < 6; at++) asked = asked.attach('files', aPdf(), `${at}.pdf`);
    const { body } = await asked;
    expect(body.errors).toMatchObject([{ code: 'intake.too_many_files' }]);
  });
});

describe('who may have a file', () => {
  it('before it is sent: whoever added it', async () => {
    const [own] = await add(citizen, ['a.pdf', aPdf()]);
    expect([
      await statusOf(citizen, own!),
      await statusOf(guest, own!),
      await statusOf(reviewer, own!),
    ]).toEqual([...[200, 404, 404]]);
    const others = await reviewer.post('/api/v1/ideas').send({ ...forNobody, attachments: [own] });
    expect([others.status, others.body.errors[0].code]).toEqual([422, 'intake.files_gone']);
    expect((await guest.delete(`/api/v1/attachments/${own}`)).status).toBe(404);
    expect((await citizen.delete(`/api/v1/attachments/${own}`)).status).toBe(204);
    expect(await statusOf(citizen, own!)).toBe(404);
    await sweepDue();
    expect(existsSync(placeOf(own!))).toBe(false);
  });

  it('of a withheld or hidden idea: its proposer and staff', async () => {
    const [file] = await add(citizen, ['a.pdf', aPdf()]);
    const idea = await submitIdea(citizen, { ...forNobody, isWithheld: true, attachments: [file] });
    expect((await guest.get(`/api/v1/ideas/${idea.id}`)).body.attachments).toEqual([]);
    expect([
      await statusOf(citizen, file!),
      await statusOf(reviewer, file!),
      await statusOf(guest, file!),
    ]).toEqual([...[200, 200, 404]]);
    const [other] = await add(citizen, ['b.pdf', aPdf()]);
    const hidden = await submitIdea(citizen, { ...forNobody, attachments: [other] });
    expect(await statusOf(guest, other!)).toBe(200);
    await (await app.as('lead')).put(`/api/v1/ideas/${hidden.id}/hiding`).send({ reason: 'obscene' });
    expect([await statusOf(guest, other!), await statusOf(citizen, other!)]).toEqual([404, 200]);
  });

  it('goes with one idea only, and is not taken out any more', async () => {
    const attachments = await add(citizen, ['a.pdf', aPdf()]);
    await submitIdea(citizen, { ...forNobody, attachments });
    const again = await citizen.post('/api/v1/ideas').send({ ...forNobody, attachments });
    expect([again.status, again.body.errors[0]]).toMatchObject([
      422,
      { field: 'attachments', code: 'intake.files_gone' },
    ]);
    expect((await citizen.delete(`/api/v1/attachments/${attachments[0]}`)).status).toBe(404);
  });
});

describe('a file that nobody sends', () => {
  it('is dropped after a day, bytes and all, unless a draft holds it', async () => {
    const [lost, held] = await add(citizen, ['lost.pdf', aPdf()], ['held.pdf', aPdf()]);
    const draft = await citizen.post('/api/v1/drafts').send({ title: '쓰는 중', attachments: [held] });
    app.clock.advance({ hours: 25 });
    for (let round = 0; round < 3; round++) await sweepDue();
    const left = await app.query<{ id: string }>(`select id from intake.attachments where id = any($1)`, [
      [lost, held],
    ]);
    expect(left).toEqual([{ id: held }]);
    expect([existsSync(placeOf(lost!)), existsSync(placeOf(held!))]).toEqual([false, true]);
    const later = await app.as('citizen');
    expect((await later.delete(`/api/v1/drafts/${draft.body.id}`)).status).toBe(204);
    app.clock.advance({ hours: 25 });
    for (let round = 0; round < 3; round++) await sweepDue();
    expect(existsSync(placeOf(held!))).toBe(false);
  });

  it('and that no row speaks of is swept a day after it was written', async () => {
    const [kept] = await add(citizen, ['a.pdf', aPdf()]);
    const [old, young] = [randomUUID(), randomUUID()];
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const id of [old, young]) await writeFile(placeOf(id), 'x');
    for (const id of [old, kept!]) await utimes(placeOf(id), longAgo, longAgo);
    await app.query(
      `update ledger.due set due_at = date_trunc('day', now()) where kind = 'intake.stray_files'`,
    );
    await sweepDue();
    expect([old, young, kept!].map((id) => existsSync(placeOf(id)))).toEqual([false, true, true]);
  });
});

describe('a virus scanner', () => {
  let clamd: Server;
  let answers: (content: Buffer) => string | null;
  const heard: Buffer[] = [];

  beforeAll(async () => {
    // Speaks clamd's INSTREAM: the program itself is no part of ours.
    clamd = createServer((socket) => {
      let [got, at] = [Buffer.alloc(0), 10];
      socket.on('error', () => undefined);
      socket.on('data', (part) => {
        got = Buffer.concat([got, part]);
        while (got.length >= at + 4 && got.length >= at + 4 + got.readUInt32BE(at)) {
          const length = got.readUInt32BE(at);
          if (length > 0) {
            at += 4 + length;
            continue;
          }
          expect(got.subarray(0, 10).toString()).toBe('zINSTREAM\0');
          heard.push(got);
          const answer = answers(got);
          if (answer === null) socket.destroy();
          else socket.end(`${answer}\0`);
          return;
        }
      });
    });
    await new Promise<void>((listening) => clamd.listen(0, '127.0.0.1', listening));
    const { port } = clamd.address() as AddressInfo;
    app = await app.restart({ clamav: { host: '127.0.0.1', port } });
    [guest, citizen, reviewer] = [await app.as('guest'), await app.as('citizen'), await app.as('reviewer')];
  });

  afterAll(() => new Promise((closed) => clamd.close(closed)));

  const scan = async (id: string): Promise<void> => {
    const [row] = await app.query<{ eventIds: string[] }>(
      `select array_agg(o.event_id) as "eventIds" from ledger.outbox o join ledger.events e on e.id = o.event_id
       where queue = 'scans' and subject_id = $1`,
      [id],
    );
    await app.api.get(Deliveries, { strict: false }).deliverAll('scans', { tenantId, ...row! });
  };

  it('sees each file before anybody fetches it; the idea may be sent meanwhile', async () => {
    answers = () => 'stream: OK';
    const attachments = await add(citizen, ['a.hwp', aHwp()]);
    const idea = await submitIdea(citizen, { ...forNobody, attachments });
    expect(idea.attachments).toMatchObject([{ state: 'waiting' }]);
    const early = await citizen.get(`/api/v1/attachments/${attachments[0]}`);
    expect([early.status, early.body.code]).toEqual([409, 'intake.file_waiting']);
    await scan(attachments[0]!);
    expect(await statusOf(guest, attachments[0]!)).toBe(200);
    expect(heard.at(-1)!.includes('HWP Document File')).toBe(true);
  });

  it('stops what it finds something in, for everybody, and the ledger has it', async () => {
    answers = () => 'stream: Win.Test.EICAR_HDB-1 FOUND';
    const attachments = await add(guest, ['a.pdf', aPdf()]);
    await scan(attachments[0]!);
    const { status, body } = await guest.get(`/api/v1/attachments/${attachments[0]}`);
    expect([status, body.code]).toEqual([409, 'intake.file_quarantined']);
    expect(
      await app.query(`select data from ledger.events where subject_id = $1 order by sequence desc limit 1`, [
        attachments[0],
      ]),
    ).toEqual([{ data: { finding: 'Win.Test.EICAR_HDB-1' } }]);
  });

  it('that goes away in the midst is asked again: the file waits', async () => {
    answers = () => null;
    const [id] = await add(guest, ['a.pdf', aPdf()]);
    await scan(id!);
    expect((await app.query(`select state from intake.attachments where id = $1`, [id]))[0]).toEqual({
      state: 'waiting',
    });
    answers = () => 'stream: OK';
    await eventually(async () => {
      await scan(id!);
      expect(await statusOf(guest, id!)).toBe(200);
    });
  });
});
