import { setTimeout as sleep } from 'node:timers/promises';
import { DueSweep } from '@app/ledger';
import { DropUnconfirmed } from '../../libs/intake/src/ideas/drop-unconfirmed.processor.js';
import { anApp, type TestApp } from '../support/an-app.js';

let app: TestApp;
let sweep: DueSweep;
let dropping: DropUnconfirmed;

beforeAll(async () => {
  app = await anApp({ worker: false });
  sweep = app.api.get(DueSweep, { strict: false });
  dropping = app.api.get(DropUnconfirmed, { strict: false });
});

afterAll(() => app?.close());
afterEach(() => {
  jest.restoreAllMocks();
  app.clock.reset();
});

/** A guest's idea that falls due in 72 hours. */
async function submit(): Promise<string> {
  const idea = {
    title: '확인하지 않을 제안',
    improvement: '아무도 단추를 누르지 않는다.',
    contact: { email: 'guest@example.kr' },
  };
  return (await (await app.as('guest')).post('/api/v1/ideas').send(idea)).body.id;
}

const dropsOf = async (id: string): Promise<number> =>
  (await app.query(`select 1 from ledger.events where subject_id = $1 and kind = 'idea.dropped'`, [id]))
    .length;
const isPlanted = async (id: string): Promise<boolean> =>
  (await app.query(`select 1 from ledger.due where subject_id = $1`, [id])).length > 0;

describe('an instant that has come', () => {
  it('is acted on once, though several look at the same time, and not before', async () => {
    const id = await submit();
    await sweep.sweep();
    expect([await dropsOf(id), await isPlanted(id)]).toEqual([0, true]);
    app.clock.advance({ hours: 73 });
    const act = dropping.fallDue.bind(dropping);
    const acting = jest.spyOn(dropping, 'fallDue').mockImplementation(async (...given) => {
      // Long enough for the others to find the same row.
      await sleep(300);
      await act(...given);
    });
    await Promise.all([sweep.sweep(), sweep.sweep(), sweep.sweep()]);
    expect(acting).toHaveBeenCalledTimes(1);
    expect([await dropsOf(id), await isPlanted(id)]).toEqual([1, false]);
  });

  it('is acted on when a migration planted it, by the clock of the database', async () => {
    const id = await submit();
    await app.query(`update ledger.due set due_at = now() where subject_id = $1`, [id]);
    app.clock.advance({ hours: 1 });
    await sweep.sweep();
    expect([await dropsOf(id), await isPlanted(id)]).toEqual([1, false]);
  });

  it('holds up no other when acting on it fails, and is acted on later', async () => {
    const [first, second] = [await submit(), await submit()];
    app.clock.advance({ hours: 73 });
    const act = dropping.fallDue.bind(dropping);
    const acting = jest.spyOn(dropping, 'fallDue').mockImplementation(async (...given) => {
      await act(...given);
      if (given[2].some(({ subjectId }) => subjectId === first)) throw new Error('the power went out');
    });
    await sweep.sweep().catch(() => 0);
    expect([await dropsOf(first), await isPlanted(first)]).toEqual([0, true]);
    expect([await dropsOf(second), await isPlanted(second)]).toEqual([1, false]);
    acting.mockRestore();
    await sweep.sweep();
    expect([await dropsOf(first), await isPlanted(first)]).toEqual([1, false]);
  });
});
