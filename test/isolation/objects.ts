import { PasswordResets } from '@app/identity';
import { Deliveries, KeepCheckpoints } from '@app/ledger';
import { signLink, systemOf } from '@app/platform';
import { v7 } from 'uuid';
import { newTrackingNumber } from '../../libs/intake/src/ideas/tracking-number.js';
import { submitIdea } from '../journeys/steps.js';
import { aPdf } from '../support/good-files.js';
import type { TestAgent, TestApp, SeededTenant } from '../support/an-app.js';
import { insertRows } from './insert-rows.js';
import type { Objects } from './kinds.js';

const OF_TENANT: Record<SeededTenant, Pick<Objects, 'word' | 'workflow' | 'model' | 'day'>> = {
  nation: { word: '가람여울', workflow: '905', model: '905', day: '2026-12-07' },
  jeonju: { word: '노을마루', workflow: '907', model: '907', day: '2026-12-08' },
};

/** Makes one thing of each kind in a tenant, by the doors where there are few steps, by SQL where there are many. */
export async function makeObjects(app: TestApp, tenant: SeededTenant): Promise<Objects> {
  const tenantId = await app.tenantId(tenant);
  const named = OF_TENANT[tenant];
  const [citizen, guest] = [await app.as('citizen', tenant), await app.as('guest', tenant)];
  const idea = {
    title: `${named.word} 옆에 나무를 심자`,
    improvement: `${named.word} 길에 그늘을 만듭니다.`,
  };
  const earlier = await submitIdea(citizen, { ...idea, title: `${named.word} 옆에 꽃을 심자` });
  const attachments = [await addFile(citizen)];
  const { id, trackingNumber } = await submitIdea(citizen, { ...idea, attachments });
  const pending = await submitIdea(guest, { ...idea, contact: { email: `guest@${tenant}.example.kr` } });
  const held = await submitIdea(guest, { ...idea, contact: { email: `held@${tenant}.example.kr` } });
  await hold(app, tenantId, held.id);
  const withdrawn = await submitIdea(citizen, { ...idea, title: `${named.word} 옆에 풀을 심자` });
  await citizen.post(`/api/v1/ideas/${withdrawn.id}/withdrawal`).send({});
  const draft = await citizen.post('/api/v1/drafts').send(idea);
  const others = [{ name: `${named.word} 이웃`, email: `joint@${tenant}.example.kr`, share: 40 }];
  const joint = await citizen.put(`/api/v1/ideas/${id}/proposers`).send({ others });
  const proposal = joint.body.proposers[1].id as string;
  const comment = await addComment(citizen, await app.as('reviewer', tenant), id);
  await citizen.put(`/api/v1/ideas/${earlier.id}/follow`);
  const [{ id: follow } = { id: '' }] = await app.query<{ id: string }>(
    `select id from intake.follows where tenant_id = $1`,
    [tenantId],
  );
  await deliverAll(app);
  await app.api.get(KeepCheckpoints, { strict: false }).keep(systemOf(tenantId));
  const secret = app.config.sessionSecret;
  const reset = await askForReset(app, tenantId, `lead@${tenant}.example.kr`);
  const administrator = await app.as('administrator', tenant);
  const invited = await administrator
    .post('/api/v1/invitations')
    .send({ email: `new@${tenant}.example.kr`, roles: ['administrator'] });
  const invitation: string = invited.body.id;
  const about = { tenantId, tenant, ideaId: id, readyId: earlier.id };
  const inserted = await insertRows(app, { ...about, ...named });
  return {
    ...named,
    idea: id,
    number: trackingNumber,
    link: signLink(secret, 'own', tenantId, id),
    earlier: earlier.trackingNumber,
    ready: earlier.id,
    pending: pending.id,
    heldIdea: held.id,
    confirmLink: signLink(secret, 'confirm', tenantId, pending.id),
    proposal,
    proposalLink: signLink(secret, 'propose', tenantId, proposal),
    follow,
    followLink: signLink(secret, 'unfollow', tenantId, follow),
    draft: draft.body.id,
    comment,
    attachment: attachments[0]!,
    unsent: await addFile(guest),
    reset,
    resetLink: signLink(secret, 'reset', tenantId, reset),
    invitation,
    inviteLink: signLink(secret, 'invite', tenantId, invitation),
    ...inserted,
    visitLink: signLink(secret, 'visit', tenantId, inserted.visit),
    session: await sessionOf(app, tenantId, `citizen@${tenant}.example.kr`),
    email: `citizen@${tenant}.example.kr`,
  };
}

/** As if a machine had sent it. */
async function hold(app: TestApp, tenantId: string, ideaId: string): Promise<void> {
  await app.query(`update intake.ideas set status = 'held' where tenant_id = $1 and id = $2`, [
    tenantId,
    ideaId,
  ]);
  await app.query(
    `insert into intake.held_ideas (tenant_id, idea_id, sign, held_at, release_at)
     values ($1, $2, 'no_proof', now(), '2199-12-31')`,
    [tenantId, ideaId],
  );
}

async function addFile(person: TestAgent): Promise<string> {
  const answer = await person.post('/api/v1/attachments').attach('files', aPdf(), '그늘.pdf');
  return answer.body[0].id;
}

/** A comment that was reported, as its idea was. */
async function addComment(author: TestAgent, reporter: TestAgent, ideaId: string): Promise<string> {
  const answer = await author.post(`/api/v1/ideas/${ideaId}/comments`).send({ text: '그늘이 모자랍니다.' });
  const id: string = answer.body.id;
  const report = { ground: 'off-topic', text: '다른 이야기입니다.' };
  for (const path of [`comments/${id}`, `ideas/${ideaId}`])
    await reporter.post(`/api/v1/${path}/reports`).send(report).expect(204);
  return id;
}

async function askForReset(app: TestApp, tenantId: string, email: string): Promise<string> {
  await app.api.get(PasswordResets, { strict: false }).ask(tenantId, email);
  const [reset] = await app.query<{ id: string }>(
    `select id from identity.password_resets where tenant_id = $1`,
    [tenantId],
  );
  return reset!.id;
}

async function sessionOf(app: TestApp, tenantId: string, email: string): Promise<string> {
  const [session] = await app.query<{ id: string }>(
    `select s.id from identity.sessions s join identity.accounts a on a.tenant_id = s.tenant_id and a.id = account_id
     where s.tenant_id = $1 and a.sign_in_name = $2 limit 1`,
    [tenantId, email],
  );
  return session!.id;
}

/** Names like those, of things that nobody has; ids differ in the last digits only, so that they sort alike. */
export function likeNobodys(app: TestApp, foreign: Objects, ownTenantId: string): Objects {
  const other = Object.fromEntries(
    Object.entries(foreign).map(([kind, name]) => [
      kind,
      /^[0-9a-f-]{36}$/.test(name)
        ? name.slice(0, 24) + v7().slice(24)
        : name.replace(/-jeonju|-nation/, '-no-one'),
    ]),
  ) as unknown as Objects;
  const secret = app.config.sessionSecret;
  return {
    ...other,
    ...{ number: newTrackingNumber(), earlier: newTrackingNumber() },
    ...{ workflow: '908', model: '908', day: '2026-12-09', word: '다솜바위', email: 'nobody@example.kr' },
    link: signLink(secret, 'own', ownTenantId, other.idea),
    confirmLink: signLink(secret, 'confirm', ownTenantId, other.pending),
    proposalLink: signLink(secret, 'propose', ownTenantId, other.proposal),
    followLink: signLink(secret, 'unfollow', ownTenantId, other.follow),
    resetLink: signLink(secret, 'reset', ownTenantId, other.reset),
    inviteLink: signLink(secret, 'invite', ownTenantId, other.invitation),
    visitLink: signLink(secret, 'visit', ownTenantId, other.visit),
  };
}

/** Does what the worker would, at once; nothing leaves the house. */
export async function deliverAll(app: TestApp): Promise<void> {
  const deliveries = app.api.get(Deliveries, { strict: false });
  for (let round = 0; round < 20; round++) {
    const rows = await app.query<{ queue: string; tenantId: string; eventIds: string[] }>(
      `select queue, tenant_id as "tenantId", array_agg(event_id order by event_id) as "eventIds"
       from ledger.outbox where queue <> 'mail' group by 1, 2`,
    );
    if (rows.length === 0) return;
    for (const { queue, ...delivery } of rows) await deliveries.deliverAll(queue, delivery);
  }
  throw new Error('deliveries that do not end');
}
