import { Database, systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  forNobody,
  forOurAgency,
  move,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { ConfirmedAgencies } from './confirmed-agencies.service.js';

let app: TestApp;
let citizen: TestAgent;
let reviewer: TestAgent;
let tenantId: string;

beforeAll(async () => {
  app = await anApp();
  [citizen, reviewer, tenantId] = [await app.as('citizen'), await app.as('reviewer'), await app.tenantId()];
});

afterAll(() => app?.close());

/** The agency that people stand for, by idea. */
const confirmed = async (ideaId: string): Promise<string | null> => {
  const service = app.api.get(ConfirmedAgencies, { strict: false });
  const found = await app.api
    .get(Database, { strict: false })
    .enter(systemOf(tenantId), (tx) => service.list(tx, tenantId, 1_000));
  return found.find((one) => one.ideaId === ideaId)?.agencyCode ?? null;
};
const submitted = async (idea: object): Promise<string> => {
  const { id } = await submitIdea(citizen, idea);
  await untilRouted(app, id);
  return id;
};
const passedTo = (agency: string) => ({ agency, reason: 'misrouted', message: `${agency}의 일로 보입니다.` });

describe('the agency that people stand for', () => {
  it('is whom a person names in triage', async () => {
    const id = await submitted(forNobody);
    expect(await confirmed(id)).toBeNull();
    await move(reviewer, id, 'route', { agency: 'mpm' });
    expect(await confirmed(id)).toBe('mpm');
  });

  it('is not whom a rule named, until that agency begins its review', async () => {
    const id = await submitted(forOurAgency);
    expect(await confirmed(id)).toBeNull();
    await startReview(reviewer, id);
    expect(await confirmed(id)).toBe('mois');
  });

  it('is after a transfer the new one, once that begins its review, and nobody before', async () => {
    const id = await submitted(forOurAgency);
    await startReview(reviewer, id);
    expect((await move(reviewer, id, 'transfer', passedTo('nfa'))).status).toBe(200);
    expect(await confirmed(id)).toBeNull();
    await startReview(await app.ofAgency('nfa'), id);
    expect(await confirmed(id)).toBe('nfa');
  });

  it('is whom the coordinator names, or the coordinator', async () => {
    const [nfa, kcg] = [await app.ofAgency('nfa'), await app.ofAgency('kcg')];
    const disputed = async (): Promise<string> => {
      const id = await submitted(forOurAgency);
      await move(reviewer, id, 'transfer', passedTo('nfa'));
      await move(nfa, id, 'refuse_transfer', passedTo('kcg'));
      expect((await move(kcg, id, 'refuse_again', passedTo('nfa'))).body.state).toBe('arbitration');
      expect(await confirmed(id)).toBeNull();
      return id;
    };
    const [named, kept] = [await disputed(), await disputed()];
    await move(reviewer, named, 'arbitrate', { agency: 'kcg', message: '해경이 맡습니다.' });
    expect(await confirmed(named)).toBe('kcg');
    await move(reviewer, kept, 'keep_business', { message: '우리가 맡습니다.' });
    expect(await confirmed(kept)).toBe('mois');
  });
});
