import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { routesOf } from '../architecture/nest-routes.js';
import { aDataFolder } from '../support/a-data-folder.js';
import { anApp, hosts, type TestAgent, type TestApp } from '../support/an-app.js';
import { MOST_CHOICES, MOST_FIELDS } from '@app/intake';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/good-files.js';

/** How many uploads are broken off; the same figures hold for 500. */
const TIMES = Number(process.env.MADANG_ABORTS ?? 120);
const SENT_BYTES = 1_500_000;
const MOST_MEGABYTES = 64;

const folder = aDataFolder();
let app: TestApp;
let guest: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false, config: { dataDir: folder.path } });
  guest = await app.as('guest');
});

afterAll(async () => {
  await app?.close();
  folder.remove();
});

const path = '/api/v1/attachments';
const HEAD = `--x\r\ncontent-disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n`;

const handles = (): number => readdirSync('/proc/self/fd').length;
const megabytes = (): number => {
  global.gc?.();
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1_000;
};
const inPassage = (): Promise<string[]> => readdir(join(app.config.dataDir, 'incoming'));

/** Sends a form in one piece; gives status and code. */
function send(body: string | Buffer, more: Record<string, string> = {}): Promise<[number, string]> {
  const headers = {
    ...{ host: hosts.nation, 'content-type': 'multipart/form-data; boundary=x' },
    ...{ 'content-length': String(Buffer.byteLength(body)), ...more },
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}${path}`, { method: 'POST', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve([answer.statusCode!, (JSON.parse(text) as { code: string }).code]));
    });
    sent.on('error', reject).end(body);
  });
}

/** Begins to send a large file and breaks the connection off in the midst. */
async function breakOff(): Promise<void> {
  const { hostname, port } = new URL(app.url);
  const socket = createConnection(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: ${hosts.nation}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 9000000\r\n\r\n${HEAD}`,
  );
  await new Promise<void>((written) => socket.write(Buffer.alloc(SENT_BYTES, 32), () => written()));
  await sleep(20);
  socket.destroy();
}

describe('a folder of passage', () => {
  const post = async (): Promise<number> => (await guest.post(path).attach('files', aPdf(), 'a.pdf')).status;

  it('that takes nothing is our fault, not that of the file; once it takes some, uploads go on', async () => {
    const passage = join(folder.path, 'incoming');
    writeFileSync(passage, '');
    expect(await post()).toBe(500);
    rmSync(passage);
    // As a disk of its own has one.
    const found = join(passage, 'lost+found');
    mkdirSync(found, { recursive: true });
    utimesSync(found, 0, 0);
    expect(await post()).toBe(201);
    rmSync(passage, { recursive: true });
    expect(await post()).toBe(500);
    mkdirSync(passage);
    expect(await post()).toBe(201);
  });
});

describe('uploads that break off', () => {
  it(`leave no handle, no file and no memory behind: ${TIMES} of them`, async () => {
    const breakOffTogether = () => Promise.all([0, 1, 2, 3].map(() => breakOff()));
    // So many at a time as later: connections to the database that they open stay.
    for (let time = 0; time < 20; time += 4) await breakOffTogether();
    await eventually(async () => expect(await inPassage()).toEqual([]), { within: 60_000 });
    const before = [handles(), megabytes()] as const;
    for (let time = 0; time < TIMES; time += 4) await breakOffTogether();
    await eventually(async () => expect(await inPassage()).toEqual([]), { within: 60_000 });
    await eventually(() => expect(handles()).toBeLessThanOrEqual(before[0] + 5), { within: 60_000 });
    const after = [handles(), megabytes()] as const;
    process.stdout.write(
      `broken off: ${TIMES}; handles ${before[0]} → ${after[0]}, RSS ${before[1]} → ${after[1]} MB\n`,
    );
    expect(after[1] - before[1]).toBeLessThan(MOST_MEGABYTES);
    expect((await guest.post(path).attach('files', aPdf(), 'a.pdf')).status).toBe(201);
  }, 600_000);
});

describe('a form that is none', () => {
  const JSON_HEAD = '\r\ncontent-type: application/json\r\n\r\n';
  const MOST_BOXES = MOST_FIELDS * MOST_CHOICES;
  const part = (name: string, content = 'x'): string =>
    `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

  it.each<[string, string, number]>([
    ['without an end', `${HEAD}%PDF`, 400],
    ['with nothing in it', '', 422],
    ['with another boundary', HEAD.replaceAll('--x', '--y'), 400],
    ['with a head without end', `--x\r\ncontent-disposition: ${'y'.repeat(100_000)}`, 400],
    ['of a thousand parts', `${part('a').repeat(1_000)}--x--`, 413],
    ['with a box for each choice of the longest call', `${part('a').repeat(MOST_BOXES)}--x--`, 422],
    ['of a folder of photos', `${`${HEAD}x\r\n`.repeat(100)}--x--`, 422],
    ['of hundreds of files', `${`${HEAD}x\r\n`.repeat(300)}--x--`, 413],
    ['with a field without end', `${part('a', 'y'.repeat(500_000))}--x--`, 413],
    ['of more words than any has', `${part('a', 'y'.repeat(190_000)).repeat(12)}--x--`, 413],
    ['with a field that says it is JSON', `${part('a', '{').replace('\r\n\r\n', JSON_HEAD)}--x--`, 422],
    ['with a name without end', `${part('a'.repeat(5_000))}--x--`, 422],
    ['with the name of a prototype', `${part('__proto__')}--x--`, 400],
    ['with names within names', `${part(`a${'[b]'.repeat(30)}`)}--x--`, 422],
    ['with fields only', `${part('files', '/etc/passwd')}--x--`, 422],
    ['with an input nobody filled', `${HEAD.replace('a.pdf', '')}\r\n--x--`, 422],
  ])('is refused: %s', async (_what, body, expected) => {
    const [status, code] = await send(body);
    expect([status, /^(platform|intake)\./.test(code)]).toEqual([expected, true]);
  });

  it('is refused without a length, and without a boundary', async () => {
    expect(await send('', { 'content-type': 'multipart/form-data' })).toMatchObject([
      400,
      'platform.malformed',
    ]);
    expect((await send(HEAD, { 'content-type': 'multipart/mixed; boundary=x' }))[0]).toBe(415);
    expect((await guest.post(path).send({ files: [{ path: '/etc/passwd' }] })).status).toBe(415);
  });

  it('leaves nothing in passage', async () => {
    await eventually(async () => expect(await inPassage()).toEqual([]));
  });
});

describe('routes', () => {
  it('that take files are four, and every other answers a form with files with 415', async () => {
    const taking: string[] = [];
    for (const { method, path: route } of routesOf(app.api)) {
      if (method === 'GET') continue;
      const address = route.replace(/:\w+/g, '01a1fd28-c02d-765c-a18a-62b4efdddbe6');
      const answer = await guest[method.toLowerCase() as 'post'](address)
        .set('content-type', 'multipart/form-data; boundary=x')
        .send(`${HEAD}x\r\n--x--`);
      expect([route, answer.status < 500]).toEqual([route, true]);
      if (answer.status !== 415) taking.push(`${method} ${route}`);
    }
    expect(taking.sort()).toEqual([
      'POST /api/v1/attachments',
      'POST /drafts',
      'POST /ideas/:id/supplement',
      'POST /ideas/check',
    ]);
  });
});
