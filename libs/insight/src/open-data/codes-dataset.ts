import type { Dataset } from './dataset.js';

/** What every other code in the files means. Of a state or step that changed its name, the newest. */
export const codesDataset: Dataset = {
  name: 'codes',
  ko: '코드',
  en: 'Codes',
  rowKo: '다른 자료에 나오는 코드 하나와 그 이름',
  rowEn: 'One code that the other files use, and its name',
  isSmall: true,
  first: '',
  fields: [
    {
      ...{ name: 'list', type: 'code', example: 'topic' },
      ko: '어느 목록의 코드인지: topic, region, call, agenda, reason, state, step, lane',
      en: 'The list it belongs to: topic, region, call, agenda, reason, state, step, lane',
    },
    { name: 'code', type: 'code', example: 'transport-construction-land', ko: '코드', en: 'Code' },
    { name: 'name_ko', type: 'text', example: '교통/건축/국토', ko: '이름', en: 'Name in Korean' },
    { name: 'name_en', type: 'text', example: 'Transport', ko: '영어 이름', en: 'Name in English' },
  ],
  sql: `
    with words as (
      select distinct on (w.list, one ->> w.key) w.list, one ->> w.key as code,
        one #>> '{label,ko}' as name_ko, one #>> '{label,en}' as name_en
      from review.workflows d
      cross join (values ('state', 'states', 'code'), ('step', 'transitions', 'name'), ('lane', 'lanes', 'code')) w (list, part, key)
      cross join lateral jsonb_array_elements(d.definition -> w.part) one
      where d.tenant_id = $1
      order by w.list, one ->> w.key, d.version desc
    ), codes as (
      select 'topic' as list, code, name_ko, name_en from catalogue.topics where tenant_id = $1
      union all select 'region', code, name_ko, name_en from catalogue.regions where tenant_id = $1
      union all select 'agenda', code, name_ko, name_en from catalogue.agenda_items where tenant_id = $1
      union all select 'reason', code, name_ko, name_en from catalogue.reasons where tenant_id = $1
      union all select 'call', code, title_ko, title_en from intake.calls where tenant_id = $1 and is_published
      union all select list, code, name_ko, name_en from words
    )
    select list || ' ' || code as cursor, list, code, name_ko, name_en from codes
    where $2::text[] is not null and (list || ' ' || code) collate "C" > $3 collate "C"
    order by (list || ' ' || code) collate "C" limit $4`,
};
