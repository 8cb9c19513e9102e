import { count, type Figure, named } from './figure.js';

/** What came in, week by week. */
export const inflowFigure: Figure = {
  code: 'inflow',
  ko: '주마다 들어온 제안',
  en: 'Ideas by week and topic',
  meaningKo:
    '공개된 제안을 접수한 주와 주제로 나누어 셉니다. 주는 월요일에 시작하고, 이번 주까지 53주를 봅니다. 이번 주는 아직 다 차지 않았습니다.',
  meaningEn:
    'Public ideas by the week in which they were received and by topic. Weeks begin on Monday; the last 53 are shown, the present one not yet full.',
  law: null,
  isForStaff: false,
  columns: [
    { name: 'week', type: 'day', ko: '주(월요일)', en: 'Week, its Monday' },
    ...named('topic', '주제', 'Topic'),
    count('ideas', '제안', 'Ideas'),
  ],
  sql: `
    select i.week, nullif(i.topic, '') as topic, coalesce(t.name_ko, nullif(i.topic, ''), '주제 없음') as topic_ko,
      coalesce(t.name_en, nullif(i.topic, ''), 'No topic') as topic_en, i.n::int as ideas
    from asked cross join lateral (
      select key[1] as week, key[2] as topic, sum(n) as n from tallies
      where kind = 'inflow' and key[1]::date > date_trunc('week', asked.today)::date - 371 group by 1, 2) i
    left join catalogue.topics t on t.tenant_id = $1 and t.code = i.topic
    order by i.week desc, i.n desc, t.position, i.topic`,
};
