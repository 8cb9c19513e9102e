import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { TestApp, SeededTenant } from '../support/an-app.js';
import { CASE_VERSION, type Objects } from './kinds.js';

interface Given {
  tenantId: string;
  tenant: SeededTenant;
  ideaId: string;
  readyId: string;
  workflow: string;
  model: string;
  day: string;
}

type Inserted = Pick<
  Objects,
  | (
      | 'approval'
      | 'round'
      | 'official'
      | 'batch'
      | 'opinion'
      | 'point'
      | 'milestone'
      | 'invalidation'
      | 'signal'
      | 'note'
      | 'template'
      | 'offer'
      | 'sent'
      | 'call'
      | 'agency'
      | 'topic'
    )
  | ('apiToken' | 'attempt' | 'delegation' | 'visit' | 'message' | 'webhook' | 'dispatch' | 'notice')
  | ('region' | 'agenda' | 'reason' | 'rule')
>;

/** Rows that would take a journey each: the case lies with the reviewer's agency, and everything about it is under way. */
export async function insertRows(app: TestApp, given: Given): Promise<Inserted> {
  const { tenantId, tenant, ideaId, readyId, workflow, model, day } = given;
  const accountOf = async (role: string) => {
    const [found] = await app.query<{ id: string; agency: string }>(
      `select id, agency_code as agency from identity.accounts where tenant_id = $1 and sign_in_name = $2`,
      [tenantId, `${role}@${tenant}.example.kr`],
    );
    return found!;
  };
  const [{ id: reviewer, agency }, { id: lead }] = [await accountOf('reviewer'), await accountOf('lead')];
  const [
    approval,
    round,
    batch,
    opinion,
    point,
    milestone,
    offer,
    sent,
    apiToken,
    delegation,
    visit,
    note,
    template,
    invalidation,
    signal,
  ] = Array.from({ length: 15 }, () => v7());
  const [message, webhook, dispatch, notice] = [v7(), v7(), v7(), v7()];
  const code = `code-${tenant}`;
  const insert = (table: string, row: object): Promise<unknown> =>
    app.query(
      `insert into ${table} (tenant_id, ${Object.keys(row).join(', ')})
       select $1, ${Object.keys(row)
         .map((name) => `r.${name}`)
         .join(', ')}
       from jsonb_populate_record(null::${table}, $2) r`,
      [tenantId, JSON.stringify(row)],
    );
  const names = { name_ko: '이름', name_en: 'Name' };
  const now = new Date().toISOString();
  const [far, about] = ['2199-12-31', { idea_id: ideaId }];

  await app.query(
    `update review.cases set state = 'under_review', agency_code = $2, assignee_id = $3, version = $4, promised_on = $5,
       round = case when idea_id = $6 then 'open' end
     where idea_id in ($1, $6)`,
    [readyId, agency, reviewer, CASE_VERSION, far, ideaId],
  );
  await insert('review.approvals', {
    ...{ id: approval, ...about, transition: 'decline', fields: { message: '안 됩니다.' } },
    ...{ prepared_by: reviewer, prepared_at: now, status: 'waiting' },
  });
  await insert('review.rounds', {
    ...{ id: round, ...about, number: 1, status: 'open', opened_at: now, opened_by: lead },
    criteria: [{ code: 'creativity', label: { ko: '창의성', en: 'Creativity' }, max: 10 }],
  });
  await insert('review.evaluations', { round_id: round, account_id: reviewer, status: 'asked' });
  await insert('review.opinions', {
    ...{
      id: opinion,
      ...about,
      agency_code: agency,
      part: 'co_owner',
      question: '어떻습니까?',
      status: 'asked',
    },
    ...{ asked_at: now, asked_by: lead, answer_by: far },
  });
  await insert('review.opinions', {
    ...{ id: v7(), idea_id: readyId, agency_code: code, part: 'co_owner', question: '함께 답할까요?' },
    ...{ asked_at: now, asked_by: lead, answer_by: far, status: 'asked' },
  });
  await insert('review.points', {
    ...{ id: point, idea_id: readyId, position: 0, heading: '첫째', text: '답입니다.', agency_code: agency },
    ...{ decision: 'partly', consent: 'asked', confirm_by: far, drafted_at: now },
  });
  await insert('review.notes', {
    ...{ id: note, ...about, author_id: reviewer, text: '먼저 보세요.', written_at: now },
  });
  await insert('review.templates', {
    ...{ id: template, name: '틀', text: '답합니다.', version: 1, changed_at: now, changed_by: lead },
  });
  await insert('review.batches', {
    ...{
      id: batch,
      actor_id: reviewer,
      transition: 'claim',
      request_hash: '-',
      begun_at: now,
      finished_at: now,
    },
  });
  await insert('review.batch_items', {
    ...{ batch_id: batch, ...about, place: 0, seen_version: 1, outcome: 'moved', version_after: 2 },
  });
  await insert('delivery.commitments', {
    ...{
      ...about,
      agency_code: agency,
      owner: '담당',
      promised_at: now,
      first_promised_on: far,
      promised_on: far,
    },
    ...{ slips: 0, sequence: 1 },
  });
  await insert('delivery.milestones', { id: milestone, ...about, title: '첫 단계', due_on: '2199-01-01' });
  const place = { code: 'busan', ko: '부산', en: 'Busan', host: null };
  const origin = { place, ideaId: v7(), number: 'ABCD-EFGH-JKMNP', submittedAt: now };
  const copy = {
    ...{
      originId: origin.ideaId,
      title: '그늘',
      situation: null,
      improvement: '나무를 심습니다.',
      effect: null,
    },
    ...{
      language: 'ko',
      isWithheld: false,
      topicCode: null,
      regionCode: null,
      submittedAt: now,
      revisions: [],
    },
  };
  const crossing = { status: 'waiting', other_id: v7(), place, origin, title: '그늘', sent_at: now };
  await insert('exchange.crossings', { ...crossing, id: offer, kind: 'recommend', side: 'received', copy });
  await insert('exchange.crossings', { ...crossing, ...about, id: sent, kind: 'raise', side: 'sent' });
  await insert('exchange.echoes', {
    ...{ crossing_id: sent, event_id: v7(), place, occurred_at: now, name: 'adopt' },
    ...{ label: { ko: '채택', en: 'Adopt' }, state: 'adopted', state_label: { ko: '채택', en: 'Adopted' } },
  });
  await insert('intake.calls', {
    ...{ code, title_ko: '공모', title_en: 'Call', summary_ko: '요약', summary_en: 'Summary', tasks: [] },
    ...{ opens_on: '2020-01-01', closes_on: far, announces_on: far },
  });
  await insert('intake.call_forms', {
    ...{ call_code: code, version: 1, created_at: now },
    schema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  });
  await insert('catalogue.agencies', {
    ...{ code, ...names, kind: 'ministry', competence_ko: '하는 일', competence_en: 'Competence' },
    ...{ legal_basis: '법', successor_codes: [], is_coordinator: false },
  });
  await insert('catalogue.topics', { code, ...names, agency_codes: [], position: 999 });
  await insert('catalogue.regions', { code, ...names, position: 999 });
  await insert('catalogue.agenda_items', { code, ...names, kind: 'goal', position: 999 });
  await insert('catalogue.reasons', { code, ...names, kind: 'hide', position: 999 });
  for (const idea_id of [ideaId, readyId])
    await insert('routing.campaign_members', { idea_id, campaign_id: readyId, joined_at: now });
  await insert('routing.rules', {
    ...{ code, position: 999, topics: [], keywords: ['없는말'], regions: [], calls: [], agency_code: agency },
    ...{ note_ko: '규칙', is_active: true, version: 1, updated_at: now },
  });
  await app.query(
    `insert into review.workflows (tenant_id, code, version, definition, published_at, note)
     select tenant_id, code, $2, jsonb_set(definition, '{version}', to_jsonb($2::int)), now(), '다음 판'
     from review.workflows where tenant_id = $1 and version = 1`,
    [tenantId, Number(workflow)],
  );
  await insert('routing.models', {
    version: Number(model),
    state: 'retired',
    requested_at: now,
    refusal: null,
  });
  await insert('identity.api_tokens', {
    ...{ id: apiToken, account_id: reviewer, name: '통계', token_hash: '\\x01', ending: 'abcd' },
    ...{ scopes: ['ideas:read'], created_at: now, expires_at: far },
  });
  await insert('identity.delegations', {
    ...{ id: delegation, absent_id: reviewer, delegate_id: lead },
    ...{ from_on: '2020-01-01', until_on: far, named_at: now },
  });
  const { id: auditor } = await accountOf('auditor');
  await insert('identity.visits', {
    ...{ id: visit, account_id: auditor, reason: '오류 확인', began_at: now, ends_at: far },
  });
  await insert('identity.sign_in_attempts', {
    ...{
      state_hash: `\\x${hashOf(code)}`,
      browser_hash: '\\x01',
      nonce: '-',
      code_verifier: '-',
      expires_at: far,
    },
  });
  await insert('notifications.messages', {
    ...{ id: message, event_id: v7(), person_id: v7(), template: 'received', composed_at: now },
    ...{ status: 'uncertain', tries: 1 },
  });
  const [{ person }] = (await app.query<{ person: string }>(
    `select person_id as person from identity.accounts where tenant_id = $1 and sign_in_name = $2`,
    [tenantId, `citizen@${tenant}.example.kr`],
  )) as [{ person: string }];
  await insert('notifications.messages', {
    ...{ id: notice, event_id: v7(), person_id: person, template: 'received', composed_at: now },
    ...{ status: 'sent', tries: 1 },
  });
  await insert('notifications.attempts', {
    message_id: message,
    number: 1,
    channel: 'mail',
    started_at: now,
    code: '451',
  });
  await insert('notifications.webhooks', {
    ...{ id: webhook, name: '연계', address: 'https://8.8.8.8/', kinds: [], registered_at: now },
    sealed_secret: '\\x01',
  });
  await insert('notifications.dispatches', {
    ...{ id: dispatch, webhook_id: webhook, event_id: v7(), kind: 'case.moved', ...about },
    ...{ status: 'failed', tries: 1, composed_at: now, code: '500' },
  });
  await insert('intake.invalidations', {
    ...{ id: invalidation, status: 'running', reason: '한곳에서 왔습니다.', account_hours: 1 },
    ...{ expected: 0, removed: 0, begun_by: reviewer, begun_at: now },
  });
  await insert('intake.support_signals', {
    ...{ id: signal, ...about, kind: 'fresh', network: '', supports: 10 },
    ...{ from_at: now, until_at: now, found_at: now },
  });
  await insert('tenancy.holidays', { day, ...names, added_at: now });
  const codes = {
    call: code,
    agency: code,
    topic: code,
    region: code,
    agenda: code,
    reason: code,
    rule: code,
  };
  return {
    ...codes,
    ...named({ approval, round, batch, opinion, point, milestone, offer, sent, apiToken, delegation, visit }),
    ...{ message, webhook, dispatch, notice },
    ...named({ note, template, invalidation, signal }),
    official: reviewer,
    attempt: code,
  };
}

const named = <T extends Record<string, string | undefined>>(ids: T): Record<keyof T, string> =>
  ids as Record<keyof T, string>;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
