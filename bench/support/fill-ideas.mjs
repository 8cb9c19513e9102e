import { IS_TOLD } from './fill-traces.mjs';
import { withoutIndexes } from './without-indexes.mjs';

/**
 * So many ideas of the nation over three years, with their cases, steps and clocks: most decided, some adopted and
 * carried out, some hidden. Every column that figures are counted from varies; texts are those of the ideas that are
 * there already, or short where none is.
 */
export async function fillIdeas(admin, ideas) {
  const begin = performance.now();
  for (const statement of [TOLD, PLAN, 'analyze told, plan'])
    await admin.query(statement.replaceAll('{ideas}', ideas));
  await withoutIndexes(admin, FILLED, async () => {
    for (const statement of [IDEAS, CASES, ACTS, CLOCKS]) await admin.query(statement);
  });
  await admin.query('drop table plan');
  return performance.now() - begin;
}

const FILLED = ['intake.ideas', 'review.cases', 'review.acts', 'review.clocks'];

const at = (days) => `p.opened_at + make_interval(days => ${days})`;

/** The real ideas; on this connection alone, and as long as it is open. */
const TOLD = `
  create temp table told as
  select i.tenant_id, i.id, i.title, i.situation, i.improvement, i.effect, row_number() over (order by i.id) - 1 as at
  from intake.ideas i join tenancy.tenants t on t.tenant_id = i.tenant_id and t.code = 'nation'`;

/** What becomes of each idea, drawn from a hash of its number: the same every time. */
const PLAN = `
  create unlogged table plan as
  with codes as (
    select t.tenant_id,
      (select array_agg(code order by code) from catalogue.agencies a where a.tenant_id = t.tenant_id) as agencies,
      (select array_agg(code order by code) from catalogue.topics a where a.tenant_id = t.tenant_id) as topics,
      (select array_agg(code order by code) from catalogue.regions a where a.tenant_id = t.tenant_id) as regions,
      (select array_agg(code order by code) from catalogue.agenda_items a where a.tenant_id = t.tenant_id) as items,
      (select max(version) from review.workflows w where w.tenant_id = t.tenant_id and w.code = 'suggestion') as version
    from tenancy.tenants t where t.code = 'nation'
  ), drawn as (
    select i, abs(hashint8(i)) as a, abs(hashint8(i + 7000000)) as b, abs(hashint8(i + 14000000)) as c,
      date_trunc('milliseconds', now() - interval '3 years' * (1 - i::float8 / {ideas})) as opened_at
    from generate_series(1, {ideas}::bigint) i
  )
  select o.tenant_id, o.version, d.opened_at, d.a % 100 as fate, 1 + d.b % 20 as review_days, d.c % 50 as rest_days,
    d.c % 50 = 0 as is_hidden,
    (lpad(to_hex((extract(epoch from d.opened_at) * 1000)::bigint), 12, '0') || '7'
      || substr(md5(d.i::text), 1, 3) || '8' || substr(md5(d.i::text), 4, 15))::uuid as id,
    upper(translate(regexp_replace(md5('t' || d.i), '^(.{4})(.{4})(.{5}).*', '\\1-\\2-\\3'), 'ilou', '1100')) as number,
    case when d.a % 100 >= 5 then o.agencies[1 + d.b % cardinality(o.agencies)] end as agency,
    o.topics[1 + d.c % cardinality(o.topics)] as topic,
    case when d.b % 3 > 0 then o.regions[1 + d.a % cardinality(o.regions)] end as region,
    case when d.c % 7 = 0 then o.items[1 + d.b % cardinality(o.items)] end as item,
    case when d.a % 100 < 15 then 'received' when d.a % 100 < 25 then 'under_review' when d.a % 100 < 30 then 'consulting'
      when d.a % 100 < 45 then 'adopted' when d.a % 100 < 55 then 'implemented' when d.a % 100 < 95 then 'not_adopted'
      else 'closed' end as state
  from drawn d cross join codes o`;

const IDEAS = `
  insert into intake.ideas (tenant_id, id, tracking_number, status, title, situation, improvement, effect, language,
    submitted_at, confirmed_at, topic_code, region_code, agenda_code, hidden_reason)
  select i.tenant_id, i.id, i.number, 'submitted', coalesce(told.title, 'idea'), told.situation,
    coalesce(told.improvement, 'improvement'), told.effect, 'ko', i.opened_at, i.opened_at, i.topic, i.region, i.item,
    case when i.is_hidden then 'personal-data' end
  from plan i left join told on ${IS_TOLD}`;

const CASES = `
  insert into review.cases (tenant_id, idea_id, tracking_number, title, topic_code, region_code, agenda_code, language,
    is_withheld, is_hidden, submitted_at, opened_at, workflow_code, workflow_version, state, state_since, is_settled,
    agency_code, reply, decided_at, due_on)
  select p.tenant_id, p.id, p.number, i.title, p.topic, p.region, p.item, 'ko', false, p.is_hidden, p.opened_at, p.opened_at,
    'suggestion', p.version, p.state,
    case when p.fate < 15 then p.opened_at when p.fate < 25 then ${at(2)} else ${at('2 + p.review_days')} end,
    p.fate >= 30, p.agency, case when p.fate between 30 and 94 then 'reply' end,
    case when p.fate >= 30 then ${at('2 + p.review_days')} end,
    case when p.fate < 30 then (${at(30)})::date when p.fate < 45 then (${at(300)})::date end
  from plan p join intake.ideas i on i.tenant_id = p.tenant_id and i.id = p.id`;

const ACTS = `
  insert into review.acts (tenant_id, event_id, idea_id, name, from_state, to_state, is_public, agency_code, occurred_at)
  select p.tenant_id, uuidv7(), p.id, m.name, m.from_state, m.to_state, true, m.agency, m.at
  from plan p cross join lateral (values
    (p.fate >= 5, 'route', 'received', 'received', p.agency, p.opened_at + interval '1 minute'),
    (p.fate >= 15, 'start_review', 'received', 'under_review', null, ${at(2)}),
    (p.fate between 25 and 29, 'consult', 'under_review', 'consulting', null, ${at('2 + p.review_days')}),
    (p.fate between 30 and 54, 'adopt', 'under_review', 'adopted', null, ${at('2 + p.review_days')}),
    (p.fate between 45 and 54, 'implement', 'adopted', 'implemented', null, ${at('22 + p.review_days + p.rest_days')}),
    (p.fate between 55 and 94, 'decline', 'under_review', 'not_adopted', null, ${at('2 + p.review_days')}),
    (p.fate >= 95, 'close', 'under_review', 'closed', null, ${at('2 + p.review_days')})
  ) as m (is_made, name, from_state, to_state, agency, at) where m.is_made`;

const CLOCKS = `
  insert into review.clocks (tenant_id, id, idea_id, code, started_at, due_at, ended_at, breached_at)
  select p.tenant_id, uuidv7(), p.id, k.code, k.started_at, k.due_at, k.ended_at,
    case when coalesce(k.ended_at, now()) > k.due_at then k.due_at end
  from plan p cross join lateral (values
    (true, 'decision', p.opened_at, ${at(15)}, case when p.fate >= 30 then ${at('2 + p.review_days')} end),
    (p.fate between 30 and 54, 'promise', ${at('2 + p.review_days')}, ${at(60)},
      case when p.fate >= 45 then ${at('22 + p.review_days + p.rest_days')} end)
  ) as k (runs, code, started_at, due_at, ended_at) where k.runs`;
