import { FollowsService } from '@app/intake';
import { systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import {
  decide,
  forOurAgency,
  linkIn,
  mailTo,
  move,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from './steps.js';

let app: TestApp;
beforeAll(async () => (app = await anApp()), 60_000);
afterAll(() => app?.close());

describe('members support an idea', () => {
  const supportsOf = async (id: string) =>
    (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body.supports;

  it('each once, however often and however fast they press', async () => {
    const citizen = await app.as('citizen');
    const reviewer = await app.as('reviewer');
    const { id } = await submitIdea(citizen);
    const presses = Array.from({ length: 50 }, () => citizen.put(`/api/v1/ideas/${id}/support`));
    const answers = await Promise.all(presses);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    await reviewer.put(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(2);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.isSupported).toBe(true);

    await citizen.delete(`/api/v1/ideas/${id}/support`);
    await citizen.delete(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(1);
    await citizen.put(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(2);
  });

  it('and guests are asked to sign in', async () => {
    const { id } = await submitIdea(await app.as('citizen'));
    const answer = await (await app.as('guest')).put(`/api/v1/ideas/${id}/support`);
    expect([answer.status, answer.body.code]).toEqual([401, 'platform.unauthenticated']);
  });
});

const NOTHING_TO_STOP = { reason: { code: 'intake.follow_not_found' } };

describe('members follow an idea', () => {
  let [citizen, reviewer, administrator]: TestAgent[] = [];
  beforeAll(async () => {
    citizen = await app.as('citizen');
    reviewer = await app.as('reviewer');
    administrator = await app.as('administrator');
  });

  const told = 'administrator@nation.example.kr';
  const mailsTo = (address: string) => app.mails.filter(({ to }) => to?.[0]?.address === address);
  const follows = (id: string) => app.query(`select 1 from intake.follows where idea_id = $1`, [id]);

  it('and hear of each public step, once, until they stop it by the link in the mail', async () => {
    const { id } = await submitIdea(citizen!);
    await untilRouted(app, id);
    for (let press = 0; press < 3; press++)
      expect((await administrator!.put(`/api/v1/ideas/${id}/follow`)).status).toBe(204);
    expect(await follows(id)).toHaveLength(1);
    expect((await administrator!.get(`/api/v1/ideas/${id}`)).body.isFollowed).toBe(true);

    await startReview(reviewer!, id);
    const mail = await mailTo(app, told, forOurAgency.title);
    expect(mail.text).toContain('지켜보는 제안');
    expect(mail.text).not.toContain('token=own');
    const link = linkIn(mail, '/follows/');
    const follow = link.pathname.split('/')[2];
    const stop = app.api.get(FollowsService, { strict: false });
    const guest = { ...systemOf(await app.tenantId()), kind: 'guest' as const };
    const token = link.searchParams.get('token')!;
    await expect(stop.stop(guest, follow!, `${token}x`)).rejects.toMatchObject(NOTHING_TO_STOP);
    await expect(
      stop.stop({ ...guest, tenantId: await app.tenantId('jeonju') }, follow!, token),
    ).rejects.toMatchObject(NOTHING_TO_STOP);
    await stop.stop(guest, follow!, token);
    expect(await follows(id)).toEqual([]);
    await expect(stop.preview(guest, follow!, token)).rejects.toMatchObject(NOTHING_TO_STOP);
  });

  it('except of their own, of which they hear as its proposers, and of what is hidden', async () => {
    const { id } = await submitIdea(citizen!);
    await untilRouted(app, id);
    await citizen!.put(`/api/v1/ideas/${id}/follow`);
    await administrator!.put(`/api/v1/ideas/${id}/follow`);
    const before = mailsTo(told).length;
    const hiding = { reason: 'personal-data' };
    expect((await administrator!.put(`/api/v1/ideas/${id}/hiding`).send(hiding)).status).toBe(204);
    expect((await administrator!.put(`/api/v1/ideas/${id}/follow`)).status).toBe(404);
    await startReview(reviewer!, id);
    await eventually(async () => {
      const composed = await app.query<{ template: string; status: string }>(
        `select template, status from notifications.messages m
         join ledger.events e on e.tenant_id = m.tenant_id and e.id = m.event_id
         where e.subject_id = $1 and e.data ->> 'transition' = 'start_review'`,
        [id],
      );
      expect(composed).toEqual([{ template: 'moved', status: 'sent' }]);
    });
    expect(mailsTo(told)).toHaveLength(before);
  });
});

describe('members who support an idea', () => {
  it('hear of its answer and of the promise kept, once each, unless they are told as somebody else or mute it', async () => {
    const [citizen, evaluator, administrator] = [
      await app.as('citizen'),
      await app.as('evaluator'),
      await app.as('administrator'),
    ];
    const [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
    const { id } = await submitIdea(citizen);
    await untilRouted(app, id);
    // Its proposer supports it too, and one who follows it.
    for (const person of [citizen, evaluator, administrator])
      expect((await person.put(`/api/v1/ideas/${id}/support`)).status).toBe(204);
    expect((await administrator.put(`/api/v1/ideas/${id}/follow`)).status).toBe(204);
    const told = (transition: string) =>
      app.query(
        `select split_part(a.sign_in_name, '@', 1) as who, m.template, m.status from notifications.messages m
         join ledger.events e on e.tenant_id = m.tenant_id and e.id = m.event_id
         join identity.accounts a on a.tenant_id = m.tenant_id and a.person_id = m.person_id
         where e.subject_id = $1 and e.data ->> 'transition' = $2 order by 1`,
        [id, transition],
      );
    const [follower, proposer] = [
      { who: 'administrator', template: 'followed', status: 'sent' },
      { who: 'citizen', template: 'moved', status: 'sent' },
    ];
    await startReview(reviewer, id);
    await eventually(async () => expect(await told('start_review')).toEqual([follower, proposer]));
    await decide([reviewer, lead], id, 'adopt', promise);
    const supporter = { who: 'evaluator', template: 'support-moved', status: 'sent' };
    await eventually(async () => expect(await told('adopt')).toEqual([follower, proposer, supporter]));
    const mail = await mailTo(app, 'evaluator@nation.example.kr', forOurAgency.title);
    for (const words of ['공감한 제안', promise.reply, `/ideas/${id}`]) expect(mail.text).toContain(words);
    const wish = { first: 'mail', muted: ['supported'] };
    expect((await evaluator.put('/api/v1/message-preferences').send(wish)).status).toBe(200);
    expect((await move(reviewer, id, 'implement', { message: '목록을 만들었습니다.' })).status).toBe(200);
    await eventually(async () =>
      expect(await told('implement')).toEqual([follower, proposer, { ...supporter, status: 'dropped' }]),
    );
  });
});
