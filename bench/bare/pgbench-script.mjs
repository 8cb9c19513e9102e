import {
  APPEND,
  BEGIN,
  COMMIT,
  ENTER,
  FIND_SESSION,
  INSERT_CASE,
  INSERT_IDEA,
  SET_DUE,
  STORE_CLOCKS,
} from './statements.mjs';

/** What Madang makes in its own process, for one transaction. */
const MADE = `
  select p.token, p.account, m.idea, gen_random_uuid() as event, gen_random_uuid() as next, now() as at,
    regexp_replace(upper(md5(m.idea::text)), '^(.{4})(.{4})(.{5}).*$', '\\1-\\2-\\3') as tracking,
    substr(m.hash, 1, 16) as salt, m.hash,
    json_build_array(:clock::jsonb || jsonb_build_object('id', m.clock, 'ideaId', m.idea, 'startedAt', now())) as clocks,
    json_build_array(json_build_object('subjectId', m.clock, 'dueAt', :look_at::timestamptz)) as due
  from public.bench_people p,
    lateral (select gen_random_uuid() as idea, gen_random_uuid() as clock,
      sha256(convert_to(random()::text, 'UTF8')) as hash) m
  where p.n = :n \\gset`;

/** The script for pgbench, and its variables, which are the same in all transactions. */
export function scriptOf(known, submissions) {
  const { tenantId: tenant, workflow, state, dueOn: due_on, lane, clock, lookAt, queues } = known;
  const { title, situation, improvement, effect } = submissions[0].content;
  const codes = { agenda: null, call: null, language: 'ko', region: null, status: 'submitted', topic: null };
  const variables = {
    ...{ people: submissions.length, tenant, state, due_on, lane, title, situation, improvement, effect },
    ...{ workflow: workflow.code, workflow_version: workflow.version, look_at: lookAt.toISOString() },
    clock: JSON.stringify(clock),
    submitted: JSON.stringify(codes),
    opened: JSON.stringify({ caseVersion: 1, dueOn: due_on, state, workflow: workflow.code }),
    submitted_queues: `{${queues['idea.submitted']}}`,
    opened_queues: `{${queues['case.opened']}}`,
  };
  const idea = [
    ...[':tenant', ':idea', ':tracking', `'submitted'`, 'null', ':account', ':title', ':situation'],
    ...[':improvement', ':effect', 'null', 'null', 'null', 'null', 'false', `'ko'`, ':at', ':at'],
    ...[`'online'`, 'null', 'null', 'null', ':salt', 'null', 'null', 'null'],
  ];
  const opening = [
    ...[
      ':tenant',
      ':idea',
      ':tracking',
      ':title',
      'null',
      'null',
      'null',
      'null',
      `'ko'`,
      'false',
      '0',
      ':at',
    ],
    ...[':at', ':workflow', ':workflow_version', ':state', ':due_on', ':lane', ':account', 'null', 'false'],
  ];
  const event = (id, sequence, kind, data, previous, queue) => [
    ...[
      ':tenant',
      id,
      ':idea',
      sequence,
      kind,
      `'account'`,
      ':account',
      data,
      ':at',
      previous,
      ':hash',
      queue,
    ],
  ];
  const statements = [
    given(FIND_SESSION, [':tenant', ':token', ':at']),
    BEGIN,
    given(ENTER, [':tenant', ':account']),
    given(INSERT_IDEA, idea),
    given(APPEND, event(':event', '1', `'idea.submitted'`, ':submitted', 'null', ':submitted_queues')),
    given(INSERT_CASE, opening),
    given(STORE_CLOCKS, [':tenant', ':clocks']),
    given(SET_DUE, [':tenant', `'review.clock'`, ':due']),
    given(APPEND, event(':next', '2', `'case.opened'`, ':opened', ':hash', ':opened_queues')),
    COMMIT,
  ];
  const script = [`\\set n random(1, :people)`, MADE, ...statements.map((one) => `${one};`)].join('\n');
  return { script: `${script}\n`, variables };
}

const given = ({ text }, values) => text.replace(/\$(\d+)/g, (_, number) => values[number - 1]);
