import type { OpenAPIObject } from '@nestjs/swagger';
import { aBuiltApp, aFreePort, type BuiltApp, BuiltProcess } from '../support/a-built-app.js';
import { testDataDir } from '../support/a-database.js';
import { eventually } from '../support/eventually.js';

interface Schema {
  required?: string[];
  properties?: Record<string, unknown>;
}

let app: BuiltApp;

beforeAll(async () => {
  app = await aBuiltApp();
});

afterAll(() => app?.close());

const get = (path: string): Promise<Response> => fetch(`${app.url}${path}`);
const read = async <Body>(answer: Response): Promise<Body> => (await answer.json()) as Body;

async function post(path: string, body: unknown, token?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(`${app.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

// Two entities that name each other pass in Jest and crash when built: only the built files show it.
describe('the built files', () => {
  it('are ready, and say so', async () => {
    for (const path of ['/health/ready', '/health/live']) {
      const answer = await get(path);
      expect([path, answer.status, await answer.json()]).toEqual([path, 200, { status: 'ok' }]);
    }
    expect(app.worker!.child.exitCode).toBeNull();
  });

  it('serve the OpenAPI document with what each body must hold', async () => {
    const document = await read<OpenAPIObject>(await get('/api/openapi.json'));
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/ideas', '/api/v1/cases/{id}/transitions', '/api/v1/sessions']),
    );
    const { SubmitIdeaDto, ClaimDto, MoveDto } = document.components!.schemas as Record<string, Schema>;
    expect(SubmitIdeaDto!.required).toEqual(['title', 'improvement']);
    expect(SubmitIdeaDto!.properties!.title).toMatchObject({ type: 'string', maxLength: 200, minLength: 1 });
    expect(ClaimDto!.required).toEqual(['version']);
    expect(MoveDto!.properties!.version).toMatchObject({ type: 'number', minimum: 1 });
  });

  it('serve the first page of the site', async () => {
    const answer = await get('/');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain('<html lang="ko"');
  });

  it('take an idea in and route it', async () => {
    const session = await post('/api/v1/sessions', {
      email: 'citizen@nation.example.kr',
      password: 'madang-demo',
    });
    const { token } = await read<{ token: string }>(session);
    const idea = { title: '정부24에서 한 번에', improvement: '서식을 한 번만 쓰게 해 주세요.' };
    const answer = await post('/api/v1/ideas', idea, token);
    const { id, trackingNumber } = await read<{ id: string; trackingNumber: string }>(answer);
    expect([session.status, answer.status]).toEqual([201, 201]);
    const routed = await eventually(async () => {
      const [row] = await app.query(`select agency_code from routing.routes where idea_id = $1`, [id]);
      return row;
    });
    expect(routed).toEqual({ agency_code: 'mois' });
    const followed = await (await get(`/api/v1/track/${trackingNumber}`)).json();
    expect(followed).toMatchObject({ id, agencyCode: 'mois' });
  });

  it('write no error while doing so', () => {
    const isError = (line: string): boolean => !line.startsWith('{') || JSON.parse(line).level >= 50;
    expect([...app.api.log, ...app.worker!.log].filter(isError)).toEqual([]);
  });

  it.each(['api', 'worker'] as const)('end with code 0 when %s is asked to', async (name) => {
    const { ended } = app[name]!;
    const begin = performance.now();
    app[name]!.child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - begin).toBeLessThan(10_000);
  });
});

describe('a worker whose clock is off', () => {
  const ahead = (ms: number): string =>
    `--import=data:text/javascript,const%20now=Date.now;Date.now=()=>now()%2B(${ms})`;

  it.each([60_000, -60_000])('does not start: %i ms from the database', async (ms) => {
    const worker = new BuiltProcess('apps/worker/src/main.js', { ...app.env, NODE_OPTIONS: ahead(ms) });
    expect(await worker.ended).toEqual({ code: 1, signal: null });
    expect(worker.log.join('\n')).toMatch(new RegExp(`is ${ms < 0 ? '-' : ''}(59|60)\\d{3} ms from`));
  });

  it('starts within two seconds of it', async () => {
    const figures = `127.0.0.1:${await aFreePort()}`;
    const env = { ...app.env, MADANG_METRICS: figures, NODE_OPTIONS: ahead(1_000) };
    const worker = new BuiltProcess('apps/worker/src/main.js', env);
    try {
      await eventually(async () => (await fetch(`http://${figures}/metrics`)).ok, { within: 20_000 });
    } catch (error) {
      await worker.stop('SIGKILL');
      throw error;
    }
    expect(await worker.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('a process without what it needs', () => {
  it.each(['api', 'worker'])('does not start: %s without an address of the database', async (name) => {
    const { ended, log } = new BuiltProcess(`apps/${name}/src/main.js`, { SESSION_SECRET: 'x'.repeat(32) });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(log.join('\n')).toContain('DATABASE_APP_URL is not set');
  });

  it.each(['api', 'worker'])('does not start: %s while its database is down', async (name) => {
    const port = await aFreePort();
    const { ended, log } = new BuiltProcess(`apps/${name}/src/main.js`, {
      PORT: String(await aFreePort()),
      MADANG_DATA: testDataDir(),
      SESSION_SECRET: 'x'.repeat(32),
      IDENTITY_KEY: 'x'.repeat(32),
      LEDGER_KEY: '5e'.repeat(32),
      DATABASE_APP_URL: `postgres://madang_app:x@127.0.0.1:${port}/nowhere`,
    });
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(log.join('\n')).toMatch(/Unable to connect to the database/);
    expect(log.join('\n')).toContain(`ECONNREFUSED 127.0.0.1:${port}`);
  });
});
