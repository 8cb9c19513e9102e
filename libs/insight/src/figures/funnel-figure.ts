import { count, type Figure, named } from './figure.js';

/** How far public ideas came. */
export const funnelFigure: Figure = {
  code: 'funnel',
  ko: '제안이 이른 단계',
  en: 'How far ideas came',
  meaningKo:
    '공개된 제안 가운데 그 단계에 한 번이라도 이른 것을 셉니다. 답변은 채택 여부를 정해 알린 것, 실시는 채택한 일을 해낸 것입니다. 비율은 접수한 제안에 견준 것입니다.',
  meaningEn:
    'Public ideas that have ever come to the step. Answered: a decision was made and told. Carried out: what was adopted has been done. The share is of the ideas received.',
  law: { ko: '국민 제안 규정 §6, §10, §11', en: 'Citizens’ Proposal Regulation, arts. 6, 10, 11' },
  isForStaff: false,
  columns: [
    ...named('step', '단계', 'Step'),
    count('ideas', '제안', 'Ideas'),
    { name: 'share', type: 'share', ko: '비율', en: 'Share' },
  ],
  sql: `
    select s.code as step, s.ko as step_ko, s.en as step_en, coalesce(sum(t.n), 0)::int as ideas,
      round(coalesce(sum(t.n), 0) / nullif(max(sum(t.n)) filter (where s.place = 1) over (), 0), 4)::float8 as share
    from (values (1, 'received', '접수', 'Received'), (2, 'assigned', '기관 지정', 'Assigned to an agency'),
      (3, 'answered', '답변', 'Answered'), (4, 'adopted', '채택', 'Adopted'),
      (5, 'carried_out', '실시', 'Carried out')) as s (place, code, ko, en)
    left join tallies t on t.kind = 'funnel' and t.key[1] = s.code
    group by s.place, s.code, s.ko, s.en order by s.place`,
};
