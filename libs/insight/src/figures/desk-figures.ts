import { count, type Figure, named } from './figure.js';

const AGENCY = `nullif(d.agency, '') as agency, coalesce(a.name_ko, nullif(d.agency, ''), '지정 전') as agency_ko,
      coalesce(a.name_en, nullif(d.agency, ''), 'Not yet assigned') as agency_en`;
const STATES = `
    select one ->> 'code' as code, one ->> 'kind' as kind, one #>> '{label,ko}' as ko, one #>> '{label,en}' as en
    from asked, jsonb_array_elements(asked.workflow -> 'states') one`;

/** What lies with each agency. Hidden ideas are work too. */
export const workloadFigure: Figure = {
  code: 'workload',
  ko: '기관별 할 일',
  en: 'Workload by agency',
  meaningKo:
    '가린 제안까지, 아직 할 일이 남은 건을 지금 맡은 기관으로 나누어 셉니다. 기한 지남에는 약속한 날이 지난 건도 들어갑니다. 시계가 멈춘 건은 지난 것으로 보지 않습니다.',
  meaningEn:
    'Cases with work left, hidden ones too, by the agency that has them now. Overdue takes in promises whose day has passed. A case whose clock stands is not overdue.',
  law: { ko: '국민 제안 규정 §24①', en: 'Citizens’ Proposal Regulation, art. 24(1)' },
  isForStaff: true,
  columns: [
    ...named('agency', '기관', 'Agency'),
    count('open', '처리할 건', 'Open cases'),
    count('unclaimed', '맡은 사람 없음', 'Unclaimed'),
    count('waiting', '다른 이를 기다림', 'Waiting for others'),
    count('overdue', '기한 지남', 'Overdue'),
    count('soon', '이레 안에 기한', 'Due within seven days'),
  ],
  sql: `
    , states as (${STATES})
    select ${AGENCY}, d.open::int as open, d.unclaimed::int as unclaimed, d.waiting::int as waiting,
      d.overdue::int as overdue, d.soon::int as soon
    from (
      select key[1] as agency,
        coalesce(sum(n) filter (where key[3] = 'open'), 0) as open,
        coalesce(sum(n) filter (where key[3] = 'open' and key[4] = 'free'), 0) as unclaimed,
        coalesce(sum(n) filter (where key[3] = 'open' and s.kind = 'waiting'), 0) as waiting,
        coalesce(sum(n) filter (where nullif(key[5], '')::date < asked.today), 0) as overdue,
        coalesce(sum(n) filter (where nullif(key[5], '')::date between asked.today and asked.today + 7), 0) as soon
      from tallies cross join asked left join states s on s.code = key[2]
      where tallies.kind = 'desk' group by 1) d
    left join catalogue.agencies a on a.tenant_id = $1 and a.code = d.agency
    where d.open + d.overdue + d.soon > 0
    order by d.overdue desc, d.open desc, d.agency`,
};

/** What stands still because somebody else must act. */
export const waitingFigure: Figure = {
  code: 'waiting',
  ko: '다른 이를 기다리는 건',
  en: 'Cases that wait for others',
  meaningKo:
    '보완을 요구했거나 다른 기관의 의견을 기다리는 건을, 맡은 기관과 상태로 나누어 셉니다. 가장 오래는 그 상태에 가장 오래 머문 건의 날수입니다.',
  meaningEn:
    'Cases in which a supplement or an opinion is awaited, by agency and state. Longest: days that the oldest has been in this state.',
  law: { ko: '국민 제안 규정 §6②, §9④', en: 'Citizens’ Proposal Regulation, arts. 6(2), 9(4)' },
  isForStaff: true,
  columns: [
    ...named('agency', '기관', 'Agency'),
    ...named('state', '상태', 'State'),
    count('cases', '건', 'Cases'),
    count('longest_days', '가장 오래(일)', 'Longest, days'),
  ],
  sql: `
    , states as (${STATES})
    select ${AGENCY}, d.state, s.ko as state_ko, s.en as state_en, d.n::int as cases, (asked.today - d.since) as longest_days
    from (select key[1] as agency, key[2] as state, sum(n) as n, min(key[3]::date) as since
      from tallies where kind = 'wait' group by 1, 2) d
    join states s on s.code = d.state and s.kind = 'waiting'
    cross join asked
    left join catalogue.agencies a on a.tenant_id = $1 and a.code = d.agency
    order by d.n desc, d.agency, d.state`,
};
