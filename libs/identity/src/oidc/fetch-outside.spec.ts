import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchOutside } from './fetch-outside.js';

let server: Server;
let port: number;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    if (request.url === '/away') return void response.writeHead(302, { location: '/secret' }).end();
    if (request.url === '/broken') return void response.writeHead(503).end('{}');
    response.end(request.url === '/long' ? 'x'.repeat(300_000) : '{"a":1}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => asked.splice(0));

const ask = (url: string, isProduction = false) =>
  fetchOutside({ isProduction })(url, {
    method: 'GET',
    headers: {},
    body: undefined,
    redirect: 'manual',
    signal: AbortSignal.timeout(3_000),
  });
const UNREACHABLE = { reason: { code: 'identity.provider_unreachable' } };

describe('asking an address that somebody typed', () => {
  it('reaches this machine where one develops', async () => {
    expect(await (await ask(`http://localhost:${port}/plain`)).json()).toEqual({ a: 1 });
  });

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0', '127.0.0.1.'])(
    'does not reach it in production, written %s',
    async (host) => {
      await expect(ask(`http://${host}:${port}/plain`, true)).rejects.toMatchObject(UNREACHABLE);
      expect(asked).toEqual([]);
    },
  );

  it.each(['169.254.169.254', '10.0.0.1', '192.168.0.1', '172.16.0.1', '[fd00::1]', '0.0.0.0', '100.64.0.1'])(
    'reaches our own network nowhere: %s',
    async (host) => {
      const begin = performance.now();
      await expect(ask(`http://${host}:${port}/`)).rejects.toMatchObject(UNREACHABLE);
      // Refused before a connection was tried, not given up on.
      expect(performance.now() - begin).toBeLessThan(1_000);
      expect(asked).toEqual([]);
    },
  );

  it('follows no redirect', async () => {
    expect((await ask(`http://localhost:${port}/away`)).status).toBe(302);
    expect(asked).toEqual(['/away']);
  });

  it.each(['/broken', '/long'])('takes %s as no answer', async (path) => {
    await expect(ask(`http://localhost:${port}${path}`)).rejects.toMatchObject(UNREACHABLE);
  });
});
