import { count, type Figure, named } from './figure.js';

/** Deadlines that agencies kept and those they did not. */
export const deadlinesFigure: Figure = {
  code: 'deadlines',
  ko: '기관별 기한 지키기',
  en: 'Deadlines kept by agency',
  meaningKo:
    '공개된 제안에서 기관이 지켜야 하는 기한을, 지금 맡은 기관으로 나누어 셉니다. 결정이나 종결, 이송으로 기한 안에 끝난 것은 지킨 것, 지나서 끝난 것은 늦은 것입니다. 지킨 비율은 끝난 기한과 지난 기한 가운데 지킨 것입니다.',
  meaningEn:
    'Deadlines of agencies for public ideas, by the agency that has the idea now. One that ended by a decision, a closure or a transfer in time was kept; one that ended later was late. The share kept is of those that ended and those that are over.',
  law: {
    ko: '국민 제안 규정 §10, §11, §12; 민원 처리에 관한 법률 시행령 §15',
    en: 'Citizens’ Proposal Regulation, arts. 10, 11, 12; Enforcement Decree of the Civil Petitions Treatment Act, art. 15',
  },
  isForStaff: false,
  columns: [
    ...named('agency', '기관', 'Agency'),
    ...named('clock', '기한', 'Deadline'),
    count('kept', '지킴', 'Kept'),
    count('late', '늦음', 'Late'),
    count('running', '남음', 'Running'),
    count('overdue', '지남', 'Over'),
    { name: 'share_kept', type: 'share', ko: '지킨 비율', en: 'Share kept' },
  ],
  sql: `
    select nullif(d.agency, '') as agency, coalesce(a.name_ko, nullif(d.agency, ''), '지정 전') as agency_ko,
      coalesce(a.name_en, nullif(d.agency, ''), 'Not yet assigned') as agency_en,
      d.clock, coalesce(c.ko, d.clock) as clock_ko, coalesce(c.en, d.clock) as clock_en,
      d.kept::int as kept, d.late::int as late, d.running::int as running, d.overdue::int as overdue,
      round(d.kept / nullif(d.kept + d.late + d.overdue, 0), 4)::float8 as share_kept
    from (
      select key[1] as agency, key[2] as clock,
        coalesce(sum(n) filter (where key[3] = 'kept'), 0) as kept,
        coalesce(sum(n) filter (where key[3] = 'late'), 0) as late,
        coalesce(sum(n) filter (where key[3] = 'running'), 0) as running,
        coalesce(sum(n) filter (where key[3] = 'overdue'), 0) as overdue
      from tallies where kind = 'deadline' group by 1, 2) d
    cross join asked
    left join lateral (
      select place, one #>> '{label,ko}' as ko, one #>> '{label,en}' as en
      from jsonb_array_elements(asked.workflow -> 'clocks') with ordinality as list (one, place)
      where one ->> 'code' = d.clock) c on true
    left join catalogue.agencies a on a.tenant_id = $1 and a.code = d.agency
    order by sum(d.kept + d.late + d.running + d.overdue) over (partition by d.agency) desc, d.agency, c.place, d.clock`,
};
