import { count, type Figure, named } from './figure.js';

/** Where ideas are about. */
export const regionsFigure: Figure = {
  code: 'regions',
  ko: '지역별 제안',
  en: 'Ideas by region',
  meaningKo:
    '공개된 제안을 제안한 사람이 고른 지역으로 나누어 셉니다. 고르지 않은 제안은 ‘지역 없음’입니다. 지도에서는 시·군·구를 그 시·도에 더합니다.',
  meaningEn:
    'Public ideas by the region that the proposer chose; those without one stand last. On the map, towns are added to their province.',
  law: null,
  isForStaff: false,
  columns: [...named('region', '지역', 'Region'), count('ideas', '제안', 'Ideas')],
  sql: `
    select r.code as region, r.name_ko as region_ko, r.name_en as region_en, coalesce(sum(t.n), 0)::int as ideas
    from (
      select code, name_ko, name_en, position, code as key from catalogue.regions where tenant_id = $1
      union all select null, '지역 없음', 'No region', 2147483647, '') r
    left join tallies t on t.kind = 'region' and t.key[1] = r.key
    group by r.code, r.name_ko, r.name_en, r.position order by r.position`,
};
