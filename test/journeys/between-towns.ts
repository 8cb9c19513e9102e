import { AccountsService } from '@app/identity';
import { WordsVerification } from '@app/intake';
import { Verification } from '@app/ledger';
import { systemOf } from '@app/platform';
import { anApp, type TestAgent, type TestApp, type TestTenant } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { runMadang } from '../support/run-madang.js';
import { caseOf, linkIn, move, submitIdea, untilRouted } from './steps.js';

export const contact = { email: 'haru@example.kr', name: '김하루' };
export const idea = {
  title: '버스 정류장 도착 안내를 크게 띄워 주세요',
  situation: '화면이 작아 어르신이 읽지 못합니다.',
  improvement: '글자를 두 배로 키웁니다.',
};
export const [JEONJU, JEJU, NATION] = ['전주시', '제주특별자치도', '대한민국'];
export const reason = 'misrouted';

/** A nation, Jeonju, and Jeju that was founded just now; and what people do between them. */
export class Towns {
  private constructor(readonly app: TestApp) {}

  static async found(...more: string[]): Promise<Towns> {
    const app = await anApp();
    for (const town of ['jeju', ...more])
      expect((await runMadang(app, 'tenant', 'create', town, '--open')).code).toBe(0);
    return new Towns(app);
  }

  /** A lead; demo accounts are there for seeded tenants only. Whoever was idle for days signs in again. */
  async lead(tenant: TestTenant): Promise<TestAgent> {
    await this.employ('lead', tenant);
    return this.app.as('lead', tenant);
  }

  /** Opens an account with this role in a town, unless it is there. */
  async employ(role: 'lead' | 'administrator', town: string): Promise<void> {
    const [tenant] = await this.app.query<{ id: string }>(
      `select tenant_id as id from tenancy.hosts where name = $1`,
      [town],
    );
    const account = { name: '팀장', password: 'madang-demo', roles: [role], isDemo: true };
    const email = `${role}@${town}.example.kr`;
    await this.app.api.get(AccountsService, { strict: false }).open(tenant!.id, { email, ...account });
  }

  /** A reviewer of the agency in Jeonju that has the case. */
  async official(ideaId: string): Promise<TestAgent> {
    const { agencyCode } = await caseOf(await this.lead('jeonju'), ideaId);
    return this.app.ofAgency(agencyCode, 'jeonju');
  }

  /** A guest of Jeonju proposes and confirms; the token of the mail shows who it is. */
  async propose(words: object = {}) {
    const guest = await this.app.as('guest', 'jeonju');
    const sent = await submitIdea(guest, { ...idea, ...words, contact });
    const confirm = (await this.linkWith(`${sent.id}/confirm`)).searchParams.get('token');
    await guest.post(`/api/v1/ideas/${sent.id}/confirmation`).send({ token: confirm }).expect(200);
    await untilRouted(this.app, sent.id);
    const token = (await this.linkWith(`/track/${sent.trackingNumber}`)).searchParams.get('token')!;
    return { ...sent, token } as { id: string; trackingNumber: string; title: string; token: string };
  }

  /** An official of Jeonju transfers the idea. */
  async send(ideaId: string, government: string, message = '다른 정부의 일입니다.') {
    return move(await this.official(ideaId), ideaId, 'send', { government, reason, message });
  }

  async story(tenant: TestTenant, id: string, token?: string) {
    const reader = await this.app.as('guest', tenant);
    const { status, body } = await reader.get(`/api/v1/ideas/${id}/story`).query({ ...(token && { token }) });
    expect(status).toBe(200);
    return body;
  }

  /** The copy that the latest crossing to this place opened, once both sides know of it. */
  opened(tenant: TestTenant, id: string, place: string) {
    return eventually(async () => {
      const { crossings } = await this.story(tenant, id);
      const crossing = crossings.findLast((one: { place: { ko: string } }) => one.place.ko === place);
      expect(crossing).toMatchObject({ status: 'opened' });
      const ideaId = /ideas\/([0-9a-f-]+)/.exec(crossing.address)![1]!;
      return { ...crossing, ideaId } as { id: string; ideaId: string; address: string };
    });
  }

  /** Waits until the page tells these steps, each with the government where it happened, in this order. */
  untilTold(tenant: TestTenant, id: string, steps: [string | null, string][]): Promise<void> {
    return eventually(async () => expect(told(await this.story(tenant, id))).toEqual(steps));
  }

  async verify(): Promise<void> {
    for (const verification of [Verification, WordsVerification])
      for (const tenant of ['nation', 'jeonju', 'jeju'] as const) {
        const actor = systemOf(await this.app.tenantId(tenant));
        const found = await this.app.api.get(verification, { strict: false }).verify(actor);
        expect([tenant, found]).toMatchObject([tenant, { faults: [] }]);
      }
  }

  private linkWith(part: string): Promise<URL> {
    return eventually(() => {
      const mail = this.app.mails.find(({ text }) => text?.includes(part));
      if (!mail) throw new Error(`no mail with ${part}`);
      return linkIn(mail, part);
    });
  }
}

/** The steps of a story: where, and what. */
export function told({ steps }: { steps: { place: { ko: string } | null; kind: string }[] }) {
  return steps.map(({ place, kind }): [string | null, string] => [place?.ko ?? null, kind]);
}
