import { count, type Figure, named } from './figure.js';

/** How long public ideas stay in each state. */
export const stagesFigure: Figure = {
  code: 'stages',
  ko: '단계마다 머문 날',
  en: 'Days in each state',
  meaningKo:
    '공개된 제안이 그 상태에 들어온 날부터 나간 날까지, 한국 날짜로 센 날수입니다. 시계가 멈춘 날도 들어갑니다. 가운데값은 절반이, 90%값은 열에 아홉이 넘지 않은 날수입니다. 아직 머물러 있는 제안의 날수는 세지 않습니다.',
  meaningEn:
    'Days from the day on which a public idea came into the state to the day on which it left, by Korean days, those on which a clock stood among them. Half took no longer than the median, nine of ten no longer than the 90th percentile. Stays that have not ended are not measured.',
  law: { ko: '국민 제안 규정 §7', en: 'Citizens’ Proposal Regulation, art. 7' },
  isForStaff: false,
  columns: [
    ...named('state', '상태', 'State'),
    count('reached', '거쳐 간 제안', 'Ideas that came here'),
    count('here', '지금 있는 제안', 'Ideas here now'),
    count('stays', '끝난 머묾', 'Stays ended'),
    count('median_days', '가운데값(일)', 'Median days'),
    count('ninetieth_days', '90%값(일)', '90th percentile, days'),
  ],
  sql: `
    select s.code as state, s.ko as state_ko, s.en as state_en, coalesce(r.n, 0)::int as reached,
      coalesce(h.n, 0)::int as here, coalesce(q.stays, 0)::int as stays,
      q.median as median_days, q.ninetieth as ninetieth_days
    from asked cross join lateral (
      select place, one ->> 'code' as code, one #>> '{label,ko}' as ko, one #>> '{label,en}' as en
      from jsonb_array_elements(asked.workflow -> 'states') with ordinality as list (one, place)
      where (one ->> 'isPublic')::boolean) s
    join (select key[1] as state, sum(n) as n from tallies where kind = 'reached' group by 1) r on r.state = s.code
    left join (select key[1] as state, sum(n) as n from tallies where kind = 'here' group by 1) h on h.state = s.code
    left join (
      select state, max(total) as stays, min(days) filter (where upto >= 0.5 * total) as median,
        min(days) filter (where upto >= 0.9 * total) as ninetieth
      from (
        select state, days, sum(n) over (partition by state order by days) as upto,
          sum(n) over (partition by state) as total
        from (select key[1] as state, key[2]::int as days, sum(n) as n from tallies where kind = 'stay' group by 1, 2) d
      ) c group by state) q on q.state = s.code
    order by s.place`,
};
