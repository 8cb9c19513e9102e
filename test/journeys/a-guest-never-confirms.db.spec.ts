import { DueSweep } from '@app/ledger';
import { anApp, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { forOurAgency, linkIn, mailTo, submitIdea } from './steps.js';

describe('a guest never confirms', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('and after 72 hours the idea and the address are gone, with a trace in the ledger', async () => {
    app.clock.set('2026-03-02T00:00:00Z');
    const guest = await app.as('guest');
    const contact = { email: 'forgets@example.kr' };
    const idea = await submitIdea(guest, { ...forOurAgency, contact });
    await eventually(() => expect(app.mails).toHaveLength(1));
    const sweep = app.worker!.get(DueSweep, { strict: false });

    app.clock.set('2026-03-04T23:55:00Z');
    await sweep.sweep();
    expect((await guest.get(`/api/v1/track/${idea.trackingNumber}`)).status).toBe(200);

    app.clock.set('2026-03-05T00:05:00Z');
    await sweep.sweep();
    expect((await guest.get(`/api/v1/track/${idea.trackingNumber}`)).status).toBe(404);
    expect(await app.query(`select 1 from identity.persons where email = $1`, [contact.email])).toHaveLength(
      0,
    );
    expect(await app.query(`select 1 from intake.search_texts where idea_id = $1`, [idea.id])).toHaveLength(
      0,
    );
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 order by sequence`,
      [idea.id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'idea.submitted',
      'confirmation.requested',
      'idea.dropped',
    ]);
  });

  it('but withdraws: nothing of theirs stays longer for that', async () => {
    app.clock.set('2026-03-09T00:00:00Z');
    const guest = await app.as('guest');
    const contact = { email: 'withdraws@example.kr' };
    const idea = await submitIdea(guest, { ...forOurAgency, contact });
    const mail = await mailTo(app, contact.email, '확인해 주세요');
    const token = linkIn(mail, '/track/').searchParams.get('token');
    const withdrawn = await guest.post(`/api/v1/ideas/${idea.id}/withdrawal`).send({ token });
    expect(withdrawn.status).toBe(204);
    app.clock.set('2026-03-12T00:05:00Z');
    await app.worker!.get(DueSweep, { strict: false }).sweep();
    expect(await app.query('select 1 from intake.ideas where id = $1', [idea.id])).toEqual([]);
    expect(await app.query('select 1 from identity.persons where email = $1', [contact.email])).toEqual([]);
  });
});
