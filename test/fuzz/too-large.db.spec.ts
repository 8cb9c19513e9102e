import { Agent, request } from 'node:http';
import { aBuiltApp, type BuiltApp } from '../support/a-built-app.js';

const TOO_LARGE = JSON.stringify({ title: 'x'.repeat(6_000_000) });
const TIMES = 20;

let app: BuiltApp;
const agent = new Agent({ keepAlive: true, maxSockets: 2 });

/** Sends a body that is too large and gives the answer's status and type. */
function send(path: string): Promise<[status: number, type: string]> {
  return new Promise((resolve, reject) => {
    const sent = request(`${app.url}${path}`, {
      agent,
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'application/json', 'content-length': TOO_LARGE.length },
    });
    sent.on('error', reject).on('response', (answer) => {
      answer.resume().on('end', () => resolve([answer.statusCode!, answer.headers['content-type'] ?? '']));
    });
    sent.end(TOO_LARGE);
  });
}

beforeAll(async () => {
  app = await aBuiltApp({ worker: false });
}, 60_000);

afterAll(async () => {
  agent.destroy();
  await app?.close();
});

describe('whoever sends too much', () => {
  it('reads why, every time, and may go on', async () => {
    const answers: [number, string][] = [];
    for (let time = 0; time < TIMES; time++) answers.push(await send('/api/v1/ideas'));
    expect(answers).toEqual(Array(TIMES).fill([413, 'application/problem+json; charset=utf-8']));
    expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);
  });
});
