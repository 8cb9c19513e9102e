// On both queues: ideas cross between tenants by a job.
import request from 'supertest';
import { anApp, hosts, type TestApp } from '../support/an-app.js';
import { setUpFactor } from '../support/an-authenticator.js';
import { runMadang } from '../support/run-madang.js';
import { caseOf, linkIn, mailTo, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

const EMAIL = 'first@jeju.example.kr';
const contact = { email: 'proposer@example.kr', name: '제안자' };
const idea = {
  title: '공항 가는 시내버스를 새벽에도 다니게 해 주세요',
  situation: '첫 비행기를 타려면 택시밖에 없습니다.',
  improvement: '오전 다섯 시부터 삼십 분마다 한 대씩 다니게 합니다.',
};

describe('a town joins', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  it('by one command, opens once it is prepared, and answers its first idea', async () => {
    const nobody = request.agent(app.url).set('Host', hosts.jeju);
    expect((await nobody.get('/api/v1/agencies')).status).toBe(404);

    const { code, out } = await runMadang(app, 'tenant', 'create', 'jeju', '--admin-email', EMAIL);
    expect([code, out]).toEqual([0, expect.stringContaining('✔ 제주특별자치도 (jeju, 50)')]);
    const password = /shown once: (\S+)/.exec(out)![1]!;

    const guest = await app.as('guest', 'jeju');
    const soon = await guest.get('/').set('Accept-Language', 'ko');
    expect([soon.status, soon.text]).toEqual([503, expect.stringContaining('곧 엽니다')]);
    expect(soon.text).not.toContain('<nav');

    const administrator = await app.as('guest', 'jeju');
    const signedIn = await administrator.post('/api/v1/sessions').send({ email: EMAIL, password });
    expect(signedIn.status).toBe(201);
    expect(signedIn.body.due).toBe('enrolment');
    const { token: full } = await setUpFactor(app, signedIn.body.token, 'jeju');
    administrator.set('Authorization', `Bearer ${full}`);
    const versions = await administrator.get('/api/v1/workflow-versions');
    expect([versions.status, versions.body.length]).toEqual([200, 1]);

    const second = 'second@jeju.example.kr';
    expect((await runMadang(app, 'tenant', 'create', 'jeju', '--administrator', second)).code).toBe(0);
    const invitation = linkIn(await mailTo(app, second, '초대받으셨습니다'), '/invitations/');
    expect(invitation.hostname).toBe('jeju.localhost');
    const accepted = await guest.post(`/api/v1${invitation.pathname}/acceptance`).send({
      ...{ token: invitation.searchParams.get('token'), name: '둘째 관리자' },
      password: '새벽시장 앞 두 번째 가로등',
    });
    expect(accepted.status).toBe(204);
    expect((await administrator.get('/api/v1/people')).body.items).toHaveLength(2);

    // Who presses the button too early learns what is missing.
    const early = await administrator.post('/api/v1/opening');
    expect([early.status, early.body.code, early.body.missing]).toEqual([
      409,
      'onboarding.not_ready',
      ['look', 'reviewers'],
    ]);
    expect((await guest.get('/api/v1/agencies')).body.code).toBe('tenancy.not_open');
    expect((await guest.post('/api/v1/ideas').send({ ...idea, contact })).status).toBe(503);
    const reviewer = await app.ofAgency('transport', 'jeju');
    expect((await reviewer.get('/api/v1/cases')).status).toBe(200);
    expect((await administrator.put('/api/v1/opening/lines/agencies').send({ isDone: true })).status).toBe(
      422,
    );
    for (const isDone of [true, false, true, true])
      expect((await administrator.put('/api/v1/opening/lines/look').send({ isDone })).status).toBe(200);
    const { body: opened } = await administrator.post('/api/v1/opening').expect(200);
    const { body: again } = await administrator.post('/api/v1/opening').expect(200);
    expect([opened.openedAt, again.openedAt]).toEqual([expect.any(String), opened.openedAt]);
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where tenant_id = $1 and subject_id = $1 order by sequence`,
      [await app.tenantId('jeju')],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      ...['tenant.founded', 'administrator.named'],
      ...['tenant.looked_through', 'tenant.looked_through', 'tenant.looked_through', 'tenant.opened'],
    ]);

    const home = await guest.get('/').set('Accept-Language', 'ko');
    expect([home.status, home.text]).toEqual([200, expect.stringContaining('제주특별자치도 마당')]);
    expect((await guest.get('/api/v1/agencies')).body).toHaveLength(8);
    expect((await guest.get('/api/v1/regions')).body).toMatchObject([{ code: '50', nameEn: 'Jeju' }]);

    const sent = await submitIdea(guest, { ...idea, contact });
    const mail = await mailTo(app, contact.email, '확인해 주세요');
    const link = linkIn(mail, '/confirm');
    expect(link.hostname).toBe('jeju.localhost');
    const token = link.searchParams.get('token');
    await guest.post(`/api/v1/ideas/${sent.id}/confirmation`).send({ token }).expect(200);
    await untilRouted(app, sent.id);

    expect(await caseOf(reviewer, sent.id)).toMatchObject({ agencyCode: 'transport', state: 'received' });
    await startReview(reviewer, sent.id);
    expect((await move(reviewer, sent.id, 'adopt', promise)).body).toMatchObject({ state: 'adopted' });

    const seen = await guest.get(`/api/v1/track/${sent.trackingNumber}`);
    expect(seen.body).toMatchObject({ state: 'adopted', reply: promise.reply, agencyCode: 'transport' });
    expect((await mailTo(app, contact.email, '채택')).text).toContain(promise.reply);

    for (const other of ['nation', 'jeonju'] as const) {
      const stranger = await app.as('guest', other);
      expect((await stranger.get(`/api/v1/ideas/${sent.id}`)).status).toBe(404);
      expect((await stranger.get('/api/v1/ideas')).body.items).toEqual([]);
    }
  });

  it('with a site in one language only, if it says so', async () => {
    const words = ['--open', '--name-ko', '하늘재단', '--languages', 'ko', '--host', 'idea.example.kr'];
    expect((await runMadang(app, 'tenant', 'create', 'haneul', ...words)).code).toBe(0);
    for (const host of ['haneul.localhost', 'idea.example.kr', 'IDEA.example.kr:8080']) {
      const home = await request(app.url).get('/?lang=en').set('Host', host).set('Accept-Language', 'en');
      expect(home.status).toBe(200);
      expect(home.text).toContain('<html lang="ko"');
      expect(home.text).toContain('하늘재단 마당');
      expect(home.text).not.toContain('>English<');
    }
  });
});
