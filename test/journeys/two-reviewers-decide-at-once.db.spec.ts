import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { caseOf, promise, startReview, submitIdea, untilRouted } from './steps.js';

describe('two reviewers decide at once', () => {
  let app: TestApp;
  let citizen: TestAgent;
  let reviewer: TestAgent;
  let lead: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    [citizen, reviewer, lead] = await Promise.all([app.as('citizen'), app.as('reviewer'), app.as('lead')]);
  });
  afterAll(() => app.close());

  it('one is heard, the other learns what changed; thirty times', async () => {
    for (let round = 0; round < 30; round++) {
      const { id } = await submitIdea(citizen);
      await untilRouted(app, id);
      await startReview(reviewer, id);
      const { version } = await caseOf(reviewer, id);
      const decline = {
        transition: 'decline',
        version,
        fields: { reason: 'feasibility', reply: '어렵습니다.' },
      };
      const adopt = { transition: 'adopt', version, fields: promise };
      const answers = await Promise.all([
        reviewer.post(`/api/v1/cases/${id}/transitions`).send(adopt),
        lead.post(`/api/v1/cases/${id}/transitions`).send(decline),
      ]);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
      const [won, lost] = answers[0].status === 200 ? answers : [answers[1], answers[0]];
      expect(lost.body).toMatchObject({
        code: 'review.changed',
        current: { version: version + 1, state: 'under_review', stateLabel: { ko: expect.any(String) } },
      });
      expect(won.body).toMatchObject({ awaitsApproval: true, state: 'under_review' });
      expect(await caseOf(lead, id)).toMatchObject({
        version: version + 1,
        state: 'under_review',
        approval: { transition: answers[0].status === 200 ? 'adopt' : 'decline' },
      });
    }
  }, 120_000);

  it('only one of them holds a case', async () => {
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    const { version } = await caseOf(reviewer, id);
    const claims = await Promise.all(
      [reviewer, lead].map((person) => person.post(`/api/v1/cases/${id}/claims`).send({ version })),
    );
    expect(claims.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const holder = claims[0]!.status === 200 ? reviewer : lead;
    const other = holder === reviewer ? lead : reviewer;
    const now = (await caseOf(holder, id)).version;
    expect((await other.delete(`/api/v1/cases/${id}/claims?version=${now}`)).body.code).toBe(
      'review.not_yours',
    );
    expect((await holder.delete(`/api/v1/cases/${id}/claims?version=${now}`)).body).toMatchObject({
      assigneeId: null,
    });
  });
});
