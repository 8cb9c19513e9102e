import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, claim, forNobody, forOurAgency, move, submitIdea, untilRouted } from './steps.js';

describe('an idea goes to another agency', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    citizen = await app.as('citizen');
    reviewer = await app.as('reviewer');
  });
  afterAll(() => app.close());

  it('with a reason that the proposer reads, and out of the first agency’s sight', async () => {
    const { id, dueOn } = await submitIdea(citizen, forOurAgency);
    await untilRouted(app, id);
    await claim(reviewer, id);
    const reasoned = {
      agency: 'nfa',
      reason: 'other-agency-business',
      message: '소방청이 재난문자 문안을 맡습니다.',
    };
    expect((await move(reviewer, id, 'transfer', reasoned)).body).toMatchObject({ state: 'transferred' });
    expect((await reviewer.get(`/api/v1/cases/${id}`)).status).toBe(404);

    const seen = (await citizen.get(`/api/v1/ideas/${id}`)).body;
    // A transfer does not stop the month.
    expect(seen).toMatchObject({ state: 'transferred', agencyCode: 'nfa', dueOn });
    const steps = (await citizen.get(`/api/v1/ideas/${id}/timeline`)).body;
    expect(steps.at(-1)).toMatchObject({ kind: 'transfer', agencyCode: 'nfa', message: reasoned.message });
    const lead = await app.as('lead');
    expect(await caseOf(lead, id)).toMatchObject({ assigneeId: null, agencyCode: 'nfa' });
  });

  it.each([
    [{ reason: 'misrouted', message: '…' }, 'fields.agency'],
    [{ agency: 'nfa', message: '…' }, 'fields.reason'],
    [{ agency: 'nfa', reason: 'misrouted' }, 'fields.message'],
    [{ agency: 'no-such-agency', reason: 'misrouted', message: '…' }, 'fields.agency'],
    [{ agency: 'nfa', reason: 'feasibility', message: '…' }, 'fields.reason'],
    [{ agency: 'mois', reason: 'misrouted', message: '…' }, 'fields.agency'],
  ])('not with %j: %s is at fault', async (fields, fault) => {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const refused = await move(reviewer, id, 'transfer', fields);
    expect([refused.status, refused.body.errors[0].field]).toEqual([422, fault]);
  });

  it('and one that no rule is sure of waits in triage until somebody says whose it is', async () => {
    const { id } = await submitIdea(citizen, forNobody);
    await untilRouted(app, id);
    const queued = (await reviewer.get('/api/v1/cases?scope=triage')).body.items;
    expect(queued.map((item: { ideaId: string }) => item.ideaId)).toContain(id);
    expect((await move(reviewer, id, 'route', { agency: 'mpm' })).body).toMatchObject({ state: 'received' });
    expect((await reviewer.get(`/api/v1/cases/${id}`)).status).toBe(404);
  });
});
