import {
  caseOf,
  forNobody,
  forOurAgency,
  move,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-06-01');
}, 120_000);
afterAll(() => app.close());

describe('an agency that is no more', () => {
  const CALL = 'korean-new-deal-2021';

  it('is followed, by rules and calls that still name it', async () => {
    await app.query(
      `update routing.rules set agency_code = 'moef', is_active = code = 'local-government-safety'`,
    );
    await app.query(
      `update intake.calls set agency_code = 'cha', opens_on = '2026-05-01', closes_on = '2026-06-30',
         announces_on = '2026-08-31' where code = '${CALL}'`,
    );
    const citizen = await app.as('citizen');
    const ruled = await submitIdea(citizen, forOurAgency);
    const led = await submitIdea(citizen, { ...forNobody, callCode: CALL });
    for (const { id } of [ruled, led]) await untilRouted(app, id);
    const administrator = await app.as('administrator');
    expect((await caseOf(administrator, ruled.id)).agencyCode).toBe('mofe');
    expect((await caseOf(administrator, led.id)).agencyCode).toBe('khs');
    const { body: rules } = await administrator.get('/api/v1/routing-rules');
    const rule = rules.find(({ code }: { code: string }) => code === 'local-government-safety');
    const { version: _version, updatedAt: _updatedAt, ...words } = rule;
    const draft = { ...words, agencyCode: 'mofe' };
    const tried = await administrator.post('/api/v1/routing-rule-trials').send({ draft });
    expect([tried.status, tried.body]).toMatchObject([
      200,
      { tried: 2, moved: 0, agreement: { known: 2, before: 1, after: 1 } },
    ]);
  });

  it('gets no case by hand, and leads no new call', async () => {
    const administrator = await app.as('administrator');
    const { id } = await submitIdea(await app.as('citizen'), forNobody);
    await untilRouted(app, id);
    const routed = await move(administrator, id, 'route', { agency: 'moef' });
    expect([routed.status, routed.body.errors]).toMatchObject([
      422,
      [{ field: 'fields.agency', code: 'catalogue.agency_gone' }],
    ]);
    const call = {
      ...{
        code: 'shade-2026',
        titleKo: '그늘 공모',
        titleEn: 'Shade',
        summaryKo: '그늘',
        summaryEn: 'Shade',
      },
      ...{ tasks: [], topicCodes: [], agencyCode: 'moef' },
      ...{ opensOn: '2026-06-04', closesOn: '2026-06-29', announcesOn: '2026-07-31' },
    };
    const begun = await administrator.post('/api/v1/calls').send(call);
    expect([begun.status, begun.body.errors]).toMatchObject([
      422,
      [{ field: 'agencyCode', code: 'catalogue.agency_gone' }],
    ]);
  });
});
