import type { TestApp, SeededTenant } from '../support/an-app.js';
import { hosts } from '../support/an-app.js';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-accounts.js';
import { sendRaw } from '../fuzz/send-raw.js';

const ROLES = ['citizen', 'evaluator', 'reviewer', 'lead', 'approver', 'administrator', 'auditor'] as const;
/** Of another tenant fewer come: a session is worth nothing here, whatever it opens there. */
const STRANGERS = ['citizen', 'reviewer', 'lead', 'administrator', 'auditor'] as const;

/** Somebody who asks at a tenant's host. */
export interface Person {
  /** `reviewer`, `reviewer of another agency`, `lead of jeonju` */
  name: string;
  /** Nothing for a guest. */
  token?: string;
  /** Whether their session is of the tenant they ask. */
  isOwn: boolean;
}

/** Everyone who may come to a tenant's host: its own people, those of another tenant with their sessions, and a guest. */
export async function peopleAt(app: TestApp, own: SeededTenant, foreign: SeededTenant): Promise<Person[]> {
  const elsewhere = own === 'nation' ? 'molit' : 'jj-health';
  await app.ofAgency(elsewhere, own);
  const people: Promise<Person>[] = [
    ...ROLES.map(async (role) => ({ name: role, isOwn: true, token: await signIn(app, own, role) })),
    signIn(app, own, elsewhere).then((token) => ({ name: 'reviewer of another agency', isOwn: true, token })),
    ...STRANGERS.map(async (role) => ({
      name: `${role} of ${foreign}`,
      isOwn: false,
      token: await signIn(app, foreign, role),
    })),
  ];
  return [{ name: 'guest', isOwn: true }, ...(await Promise.all(people))];
}

async function signIn(app: TestApp, tenant: SeededTenant, name: string): Promise<string> {
  const answer = await sendRaw(app.url, {
    method: 'POST',
    target: '/api/v1/sessions',
    headers: { host: hosts[tenant], 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@${tenant}.example.kr`, password: DEMO_PASSWORD }),
  });
  return (JSON.parse(answer.body) as { token: string }).token;
}
