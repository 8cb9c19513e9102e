import { count, type Figure, named } from './figure.js';

/** The government's agenda with the ideas that belong to it. */
export const agendaFigure: Figure = {
  code: 'agenda',
  ko: '국정 의제와 제안',
  en: 'The agenda and its ideas',
  meaningKo:
    '국정 의제의 목표와 계획, 과제에 이어진 공개된 제안을 셉니다. ‘아래까지’는 그 아래에 딸린 것에 이어진 제안도 더합니다. 예산은 정부가 발표한 금액으로, 아래 과제의 금액을 더한 것이 아닙니다.',
  meaningEn:
    'Public ideas that belong to a goal, plan or project of the government’s agenda; “with all below” adds those of what belongs to it. Budgets are the amounts that the government published, not sums of those below.',
  law: null,
  isForStaff: false,
  columns: [
    ...named('item', '의제', 'Item'),
    { name: 'parent', type: 'code', ko: '위 의제 코드', en: 'Code of the item above' },
    { name: 'kind', type: 'code', ko: '종류', en: 'Kind' },
    count('depth', '깊이', 'Depth'),
    { name: 'due_month', type: 'text', ko: '시기', en: 'When' },
    { name: 'budget_trillion_won', type: 'number', ko: '예산(조 원)', en: 'Budget, trillion won' },
    count('ideas', '제안', 'Ideas'),
    count('ideas_below', '아래까지', 'With all below'),
  ],
  sql: `
    , tree as (
      select code, name_ko, name_en, parent_code, kind, due_month, budget_trillion_won, 0 as depth,
        array[position] as places, array[code] as path
      from catalogue.agenda_items where tenant_id = $1 and parent_code is null
      union all
      select i.code, i.name_ko, i.name_en, i.parent_code, i.kind, i.due_month, i.budget_trillion_won, t.depth + 1,
        t.places || i.position, t.path || i.code
      from tree t join catalogue.agenda_items i on i.tenant_id = $1 and i.parent_code = t.code
    ), own as (
      select t.path, coalesce(sum(n), 0) as n from tree t
      left join tallies on tallies.kind = 'agenda' and key[1] = t.code group by t.path
    )
    select t.code as item, t.name_ko as item_ko, t.name_en as item_en, t.parent_code as parent, t.kind, t.depth,
      t.due_month, t.budget_trillion_won::float8 as budget_trillion_won,
      (select n::int from own where own.path = t.path) as ideas,
      (select sum(n)::int from own where own.path[1:t.depth + 1] = t.path) as ideas_below
    from tree t order by t.places, t.path`,
};
