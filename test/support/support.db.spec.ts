// On both queues: the tests' own processes.
import { createTransport } from 'nodemailer';
import { anApp, hosts, type TestApp } from './an-app.js';
import { eventually } from './eventually.js';

let app: TestApp;

beforeAll(async () => {
  app = await anApp();
}, 60_000);

afterAll(() => app.close());

describe('an app under test', () => {
  it.each([
    ['citizen', 'nation', null],
    ['reviewer', 'nation', 'mois'],
    ['lead', 'jeonju', 'jj-communication'],
    ['administrator', 'jeonju', null],
  ] as const)('signs in a %s of %s', async (role, tenant, agencyCode) => {
    const agent = await app.as(role, tenant);
    const { body } = await agent.get('/api/v1/sessions/current').expect(200);
    expect(body).toMatchObject({ roles: [role], agencyCode });
  });

  it('answers a guest of each host as that tenant', async () => {
    const names = async (tenant: keyof typeof hosts) =>
      (await (await app.as('guest', tenant)).get('/api/v1/agencies').expect(200)).body.map(
        ({ code }: { code: string }) => code,
      );
    expect(await names('nation')).toContain('mois');
    expect(await names('jeonju')).toContain('jj-welfare');
    expect(await names('jeonju')).not.toContain('mois');
  });

  it('lets time be moved: a citizen’s session ends when it was not used for two hours', async () => {
    const citizen = await app.as('citizen');
    app.clock.advance({ hours: 1 });
    await citizen.get('/api/v1/sessions/current').expect(200);
    app.clock.advance({ hours: 3 });
    await citizen.get('/api/v1/sessions/current').expect(401);
    app.clock.set('2021-05-03');
    expect(app.clock.now().toISOString()).toMatch(/^2021-05-03T00:00:0/);
    app.clock.reset();
  });

  it('collects mail as its readers see it', async () => {
    const transport = createTransport({ url: app.config.smtpUrl! });
    const mail = {
      from: 'a@example.kr',
      to: 'b@example.kr',
      subject: '제안을 받았습니다',
      text: '고맙습니다.',
    };
    await transport.sendMail(mail);
    const received = await eventually(() => app.mails.find(({ subject }) => subject === mail.subject));
    expect(received.text?.trim()).toBe(mail.text);
    expect(received.to?.[0]?.address).toBe('b@example.kr');
    app.mailbox.refuseWith = 451;
    await expect(transport.sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
    app.mailbox.refuseWith = null;
    transport.close();
  });

  it('has a database of its own, which the administrator’s connection sees whole', async () => {
    const other = await anApp({ worker: false });
    try {
      await app.query(`update tenancy.tenants set name_en = 'Elsewhere' where code = 'jeonju'`);
      const [here] = await app.query(`select name_en from tenancy.tenants where code = 'jeonju'`);
      const [there] = await other.query(`select name_en from tenancy.tenants where code = 'jeonju'`);
      expect([here, there]).toEqual([{ name_en: 'Elsewhere' }, { name_en: 'Jeonju' }]);
      expect(other.worker).toBeNull();
    } finally {
      await other.close();
    }
  });
});

describe('eventually', () => {
  it('gives the first value that is there', async () => {
    let n = 0;
    expect(await eventually(() => (++n < 3 ? null : n), { every: 1 })).toBe(3);
  });

  it('waits until expectations hold', async () => {
    let n = 0;
    await eventually(() => expect(++n).toBe(4), { every: 1 });
    expect(n).toBe(4);
  });

  it('fails with the last error, or when nothing comes', async () => {
    await expect(eventually(() => undefined, { within: 20 })).rejects.toThrow('nothing came within 20 ms');
    const fail = () => Promise.reject(new Error('still not'));
    await expect(eventually(fail, { within: 20 })).rejects.toThrow('still not');
  });
});
