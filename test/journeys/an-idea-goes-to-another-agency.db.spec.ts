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

  describe('whose business nobody wants to have', () => {
    const not = (agency: string) => ({ agency, reason: 'misrouted', message: `${agency}의 일로 보입니다.` });

    /** Sent to the fire agency, refused there for transport, refused there too: mois is asked to settle it. */
    async function contested(): Promise<string> {
      const [fire, transport] = [await app.ofAgency('nfa'), await app.ofAgency('molit')];
      const { id } = await submitIdea(citizen, forOurAgency);
      await untilRouted(app, id);
      expect((await move(reviewer, id, 'transfer', not('nfa'))).status).toBe(200);
      const tooSoon = await move(fire, id, 'refuse_again', not('molit'));
      expect([tooSoon.status, tooSoon.body.code]).toEqual([409, 'workflow.condition_failed']);
      expect((await move(fire, id, 'refuse_transfer', not('nfa'))).body.errors[0]).toMatchObject({
        field: 'fields.agency',
        code: 'review.same_agency',
      });
      expect((await move(fire, id, 'refuse_transfer', not('molit'))).status).toBe(200);
      const twice = await move(transport, id, 'refuse_transfer', not('moe'));
      expect([twice.status, twice.body.code]).toEqual([409, 'workflow.condition_failed']);
      expect((await move(transport, id, 'refuse_again', not('moe'))).body).toMatchObject({
        state: 'arbitration',
      });
      return id;
    }

    it('is settled after the second refusal, and the proposer reads every step', async () => {
      const id = await contested();
      const due = (await citizen.get(`/api/v1/ideas/${id}`)).body.dueOn;
      expect(await caseOf(reviewer, id)).toMatchObject({ agencyCode: 'mois', transfers: 3, dueOn: due });
      const settled = { agency: 'moe', message: '학교 안전 교육에 관한 일이라 교육부가 맡습니다.' };
      expect((await move(reviewer, id, 'arbitrate', settled)).body).toMatchObject({ state: 'transferred' });

      const education = await app.ofAgency('moe');
      for (const name of ['refuse_transfer', 'refuse_again', 'transfer']) {
        const refused = await move(education, id, name, not('nfa'));
        expect([name, refused.status]).toEqual([name, 409]);
      }
      await claim(education, id);
      expect((await move(education, id, 'start_review')).status).toBe(200);
      const sentOn = await move(education, id, 'transfer', not('nfa'));
      expect([sentOn.status, sentOn.body.code]).toEqual([409, 'workflow.condition_failed']);

      const steps = (await citizen.get(`/api/v1/ideas/${id}/timeline`)).body;
      const told = steps.map(({ kind, agencyCode }: Record<string, string>) => [kind, agencyCode]);
      expect(told.slice(-5)).toEqual([
        ['transfer', 'nfa'],
        ['refuse_transfer', 'molit'],
        ['refuse_again', 'mois'],
        ['arbitrate', 'moe'],
        ['start_review', null],
      ]);
      expect(steps.at(-3).facts).toEqual({ agency: 'moe' });
      expect(steps.at(-2).message).toBe(settled.message);
    });

    it('is kept by whoever settles it where it is nobody’s', async () => {
      const id = await contested();
      const itself = await move(reviewer, id, 'arbitrate', { agency: 'mois', message: '맡습니다.' });
      expect([itself.status, itself.body.errors[0].field]).toEqual([422, 'fields.agency']);
      const kept = { message: '어느 기관의 일도 아니어서 행정안전부가 맡습니다.' };
      expect((await move(reviewer, id, 'keep_business', kept)).body).toMatchObject({ state: 'received' });
      await claim(reviewer, id);
      expect((await move(reviewer, id, 'start_review')).body).toMatchObject({ state: 'under_review' });
    });
  });
});
