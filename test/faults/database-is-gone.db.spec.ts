import { setTimeout as sleep } from 'node:timers/promises';
import { aBuiltApp, type BuiltApp, BuiltProcess } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { aCuttableDoor, type CuttableDoor } from './a-cuttable-door.js';

const GONE_MS = 12_000;
/** Of relay and queues together once the pauses have grown: each has one of five seconds. */
const MOST_A_SECOND = 2;
jest.setTimeout(90_000);

let app: BuiltApp;
let door: CuttableDoor;

beforeAll(async () => {
  app = await aBuiltApp({ worker: false });
  door = await aCuttableDoor(app.env.DATABASE_APP_URL!);
  app.worker = new BuiltProcess('apps/worker/src/main.js', { ...app.env, DATABASE_APP_URL: door.url });
});

afterAll(async () => {
  await app?.close();
  await door?.close();
});

async function submitIdea(): Promise<string> {
  const json = { 'content-type': 'application/json' };
  const session = await fetch(`${app.url}/api/v1/sessions`, {
    ...{ method: 'POST', headers: json },
    body: JSON.stringify({ email: 'citizen@nation.example.kr', password: 'madang-demo' }),
  });
  const { token } = (await session.json()) as { token: string };
  const answer = await fetch(`${app.url}/api/v1/ideas`, {
    ...{ method: 'POST', headers: { ...json, authorization: `Bearer ${token}` } },
    body: JSON.stringify({ title: '정부24에서 한 번에', improvement: '한 번만 쓰게 해 주세요.' }),
  });
  return ((await answer.json()) as { id: string }).id;
}

const isRouted = async (id: string): Promise<boolean> =>
  (await app.query(`select 1 from routing.routes where idea_id = $1`, [id])).length === 1;

describe('a worker whose database is gone', () => {
  it('asks for it ever more rarely, and works on soon after it is back', async () => {
    const before = await submitIdea();
    await eventually(() => isRouted(before), { within: 30_000 });

    door.shut();
    const begin = performance.now();
    const waiting = await submitIdea();
    await sleep(GONE_MS);
    const since = (from: number): number => door.knocks.filter((at) => at - begin >= from).length;
    const [all, last] = [door.knocks.length, since(GONE_MS / 2)];
    process.stdout.write(
      `gone for ${GONE_MS / 1_000} s: asked ${all} times, ${last} of them in the second half; ${app.worker!.log.length} lines of log\n`,
    );
    expect(all).toBeGreaterThan(2);
    expect(last).toBeLessThanOrEqual((MOST_A_SECOND * GONE_MS) / 2_000);
    expect(app.worker!.child.exitCode).toBeNull();
    expect(await isRouted(waiting)).toBe(false);

    door.open();
    const back = performance.now();
    await eventually(() => isRouted(waiting), { within: 30_000 });
    process.stdout.write(`routed ${Math.round(performance.now() - back)} ms after it was back\n`);
  });

  it('ends in good order while it is gone', async () => {
    door.shut();
    await sleep(2_000);
    const begin = performance.now();
    expect((await app.worker!.stop()).signal).toBeNull();
    expect(performance.now() - begin).toBeLessThan(10_500);
  });
});
