import { type Dataset, FIRST_ID, IS_PUBLIC, PUBLIC } from './dataset.js';

/** What became of every promise on a public idea (국민 제안 규정 §10②, §11, §22, §23). */
export const promisesDataset: Dataset = {
  name: 'promises',
  ko: '약속',
  en: 'Promises',
  rowKo: '채택된 제안 하나의 실시 약속과 그 결과',
  rowEn: 'The promise on one adopted idea and what became of it',
  isSmall: false,
  first: FIRST_ID,
  fields: [
    {
      ...{ name: 'idea_id', type: 'id', example: '019a1fd2-8c02-765c-a18a-62b4efdddbe6' },
      ko: '제안의 식별자 (ideas의 id)',
      en: 'The idea (id in ideas)',
    },
    {
      ...{ name: 'agency_code', type: 'code', example: 'molit' },
      ko: '약속한 기관 (agencies)',
      en: 'Agency that promised (agencies)',
    },
    {
      name: 'owner',
      type: 'text',
      example: '교통복지과',
      ko: '실시하는 부서',
      en: 'Department that carries it out',
    },
    {
      ...{ name: 'promised_at', type: 'instant', example: '2026-11-29T01:30:00.000Z' },
      ko: '약속한 때',
      en: 'When it was promised',
    },
    day('first_promised_on', '처음 약속한 날', 'The day first promised'),
    day('promised_on', '지금 약속한 날', 'The day promised now'),
    { name: 'slips', type: 'integer', example: '0', ko: '날을 미룬 횟수', en: 'How often the day was moved' },
    day('kept_on', '실시한 날', 'The day it was carried out'),
    day('dropped_on', '실시하지 않고 끝난 날', 'The day it ended without that'),
    day('effect_from', '성과를 재기 시작한 날', 'Since when its effect is measured'),
    {
      ...{ name: 'effect_grade', type: 'code', example: 'grade-su' },
      ko: '성과 등급 (codes의 reason)',
      en: 'Grade of its effect (reason in codes)',
    },
    {
      ...{ name: 'effect_won', type: 'integer', example: '120000000' },
      ko: '비용을 뺀 성과(원)',
      en: 'Effect after costs, in won',
    },
    {
      ...{
        name: 'milestones',
        type: 'json',
        example: '[{"title":"설계","due_on":"2027-01-31","done_on":null}]',
      },
      ko: '실시까지의 단계: title, due_on, done_on. 비공개를 요청한 제안은 비어 있습니다.',
      en: 'Steps on the way: title, due_on, done_on; empty where the proposer asked for that.',
    },
  ],
  sql: `
    select c.idea_id::text as cursor, c.idea_id, p.agency_code, p.owner, p.promised_at,
      p.first_promised_on::text as first_promised_on, p.promised_on::text as promised_on, p.slips,
      p.kept_on::text as kept_on, p.dropped_on::text as dropped_on, p.effect_from::text as effect_from,
      p.effect_grade, p.effect_won::float8 as effect_won,
      case when c.is_withheld then '[]'::json else coalesce((
        select json_agg(json_build_object('title', m.title, 'due_on', m.due_on, 'done_on', m.done_on) order by m.due_on, m.id)
        from delivery.milestones m where m.tenant_id = c.tenant_id and m.idea_id = c.idea_id), '[]') end as milestones
    from delivery.commitments p
    join ${PUBLIC} on c.tenant_id = p.tenant_id and c.idea_id = p.idea_id
    where ${IS_PUBLIC} and p.tenant_id = $1 and p.idea_id > $3::uuid
    order by p.idea_id limit $4`,
};

function day(name: string, ko: string, en: string) {
  return { name, type: 'day', example: '2027-03-31', ko, en } as const;
}
