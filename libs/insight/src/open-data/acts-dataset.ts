import { type Dataset, FIRST_ID, IS_PUBLIC, PUBLIC } from './dataset.js';

/** Every public step of every public idea, from its opening: how states changed, when, and what was told. */
export const actsDataset: Dataset = {
  name: 'acts',
  ko: '처리 단계',
  en: 'Steps',
  rowKo: '제안 하나의 처리 단계 하나. 제안 순서로, 그 안에서는 일어난 순서로 있습니다.',
  rowEn: 'One step of one idea, by idea and then in the order in which they happened.',
  isSmall: false,
  first: FIRST_ID,
  fields: [
    {
      ...{ name: 'idea_id', type: 'id', example: '019a1fd2-8c02-765c-a18a-62b4efdddbe6' },
      ko: '제안의 식별자 (ideas의 id)',
      en: 'The idea (id in ideas)',
    },
    {
      ...{ name: 'at', type: 'instant', example: '2026-11-29T01:30:00.000Z' },
      ko: '일어난 때',
      en: 'When it happened',
    },
    {
      ...{ name: 'step', type: 'code', example: 'adopt' },
      ko: '단계. opened는 접수, 나머지는 codes의 step',
      en: 'The step: opened, or a step in codes',
    },
    { name: 'from_state', type: 'code', example: 'under_review', ko: '앞선 상태', en: 'State before' },
    { name: 'to_state', type: 'code', example: 'adopted', ko: '바뀐 상태', en: 'State after' },
    {
      ...{ name: 'agency_code', type: 'code', example: 'molit' },
      ko: '이 단계로 맡게 된 기관. 그대로면 비어 있습니다.',
      en: 'The agency that got it by this step; empty where it stayed.',
    },
    {
      ...{ name: 'reason_code', type: 'code', example: 'law-unclear' },
      ko: '근거 (codes의 reason)',
      en: 'Ground (reason in codes)',
    },
    {
      ...{ name: 'message', type: 'text', example: '내년 3월까지 실시하겠습니다.' },
      ko: '그때 전한 말. 비공개를 요청한 제안은 비어 있습니다.',
      en: 'What was told; empty where the proposer asked for that.',
    },
    {
      ...{ name: 'facts', type: 'json', example: '{"promisedOn":"2027-03-31"}' },
      ko: '함께 적은 날짜, 수, 코드',
      en: 'Days, counts and codes filled in beside',
    },
  ],
  sql: `
    with page as (
      select c.tenant_id, c.idea_id, c.is_withheld, c.opened_at,
        (select d.definition ->> 'initial' from review.workflows d where d.tenant_id = c.tenant_id
           and d.code = c.workflow_code and d.version = c.workflow_version) as initial
      from ${PUBLIC}
      where ${IS_PUBLIC} and c.idea_id > $3::uuid
      order by c.idea_id limit $4
    )
    select p.idea_id::text as cursor, p.idea_id, s.at, s.step, s.from_state, s.to_state, s.agency_code, s.reason_code,
      case when not p.is_withheld then s.message end as message,
      case when p.is_withheld then '{}'::jsonb else s.facts end as facts
    from page p cross join lateral (
      select 0 as place, null::uuid as event_id, p.opened_at as at, 'opened' as step, null as from_state,
        p.initial as to_state, null as agency_code, null as reason_code, null as message, '{}'::jsonb as facts
      union all
      select 1, a.event_id, a.occurred_at, a.name, a.from_state, a.to_state, a.agency_code, a.reason_code, a.message, a.facts
      from review.acts a where a.tenant_id = p.tenant_id and a.idea_id = p.idea_id and a.is_public
    ) s
    order by p.idea_id, s.place, s.at, s.event_id`,
};
