import { type Dataset, FIRST_ID, IS_PUBLIC, PUBLIC } from './dataset.js';

/** Every public idea with the state of its case. Of a withheld one title and result only (국민 제안 규정 §7). */
export const ideasDataset: Dataset = {
  name: 'ideas',
  ko: '제안',
  en: 'Ideas',
  rowKo: '공개된 제안 하나. 제안한 사람의 이름과 연락처는 들어 있지 않습니다.',
  rowEn: 'One public idea. Names and contacts of proposers are not in it.',
  isSmall: false,
  first: FIRST_ID,
  fields: [
    {
      ...{ name: 'id', type: 'id', example: '019a1fd2-8c02-765c-a18a-62b4efdddbe6' },
      ko: '제안의 식별자. 다른 자료의 idea_id와 같고, 주소는 /ideas/{id}입니다.',
      en: 'Identifies the idea; the same as idea_id elsewhere. Its page is /ideas/{id}.',
    },
    { ...text('tracking_number', '7Q2M-X0KD-3HAB1'), ko: '접수번호', en: 'Tracking number' },
    { ...text('title', '버스 정류장에 그늘막을 놓자'), ko: '제목', en: 'Title' },
    { ...text('situation', '여름마다 그늘이 부족합니다.'), ko: '현황과 문제점', en: 'How things are' },
    { ...text('improvement', '그늘막을 놓아 주세요.'), ko: '개선방안', en: 'What should be done' },
    { ...text('effect', '더위를 덜 탑니다.'), ko: '기대효과', en: 'What would come of it' },
    {
      ...{ name: 'answers', type: 'json', example: '{"place":"시청 앞"}' },
      ko: '공모가 따로 물은 것에 대한 답 가운데 공개하는 것. 무엇을 물었는지는 /api/v1/calls에 있습니다.',
      en: 'Public answers to what its call asked; /api/v1/calls says what that was',
    },
    {
      ...{ name: 'revisions', type: 'json', example: '[{"number":1,"text":"덧붙입니다."}]' },
      ko: '보완하며 덧붙인 글의 목록: number, text, submitted_at',
      en: 'What was added when asked: number, text, submitted_at',
    },
    { ...code('language', 'ko'), ko: '쓴 언어', en: 'Language it is written in' },
    {
      ...code('channel', 'online'),
      ko: '들어온 길: online, counter, paper, phone',
      en: 'How it came in: online, counter, paper, phone',
    },
    {
      ...code('topic_code', 'transport-construction-land'),
      ko: '주제 (codes의 topic)',
      en: 'Topic (topic in codes)',
    },
    { ...code('region_code', '52'), ko: '지역 (codes의 region)', en: 'Region (region in codes)' },
    { ...code('call_code', 'korean-new-deal-2021'), ko: '공모 (codes의 call)', en: 'Call (call in codes)' },
    {
      ...code('agenda_code', 'korean-new-deal-plan'),
      ko: '국정과제 (codes의 agenda)',
      en: 'Agenda (agenda in codes)',
    },
    {
      ...code('agency_code', 'molit'),
      ko: '지금 맡은 기관 (agencies)',
      en: 'Agency that has it now (agencies)',
    },
    { ...code('lane', 'ordinary'), ko: '처리 경로 (codes의 lane)', en: 'Lane (lane in codes)' },
    { ...code('state', 'adopted'), ko: '지금 상태 (codes의 state)', en: 'State now (state in codes)' },
    { name: 'supports', type: 'integer', example: '120', ko: '공감한 사람 수', en: 'People who support it' },
    {
      ...{ name: 'is_withheld', type: 'boolean', example: 'false' },
      ko: '제목과 결과 말고는 비공개를 요청했는지. 그러면 글은 비어 있습니다.',
      en: 'Whether all but title and result is closed; then the texts are empty.',
    },
    {
      ...{ name: 'is_erased', type: 'boolean', example: 'false' },
      ko: '제안한 사람의 요청으로 글을 지웠는지',
      en: 'Whether its words were erased at the proposer’s wish',
    },
    {
      ...{ name: 'merged_into', type: 'id', example: '019a1fd2-8c02-765c-a18a-62b4efdddbe6' },
      ko: '합쳐진 제안의 식별자',
      en: 'The idea it joined',
    },
    { ...instant('submitted_at'), ko: '제출한 때', en: 'When it was submitted' },
    { ...instant('opened_at'), ko: '접수된 때', en: 'When its case was opened' },
    { ...instant('decided_at'), ko: '결정한 때', en: 'When it was decided' },
    { name: 'due_on', type: 'day', example: '2026-12-31', ko: '지금 기한', en: 'Deadline that runs now' },
  ],
  sql: `
    select c.idea_id::text as cursor, c.idea_id as id, c.tracking_number, c.title,
      case when not c.is_withheld then i.situation end as situation,
      case when not c.is_withheld then i.improvement end as improvement,
      case when not c.is_withheld then i.effect end as effect,
      case when c.is_withheld or i.answers is null then '{}'::json else coalesce((
        select json_object_agg(asked.key, i.answers -> asked.key)
        from intake.call_forms f cross join lateral json_each(f.schema -> 'properties') asked
        where f.tenant_id = i.tenant_id and f.call_code = i.call_code and f.version = i.form_version
          and i.answers ? asked.key and asked.value #>> '{x-madang,isPublic}' = 'true'), '{}') end as answers,
      case when c.is_withheld then '[]'::json else coalesce((
        select json_agg(json_build_object('number', r.number, 'text', r.text, 'submitted_at', r.submitted_at) order by r.number)
        from intake.revisions r where r.tenant_id = c.tenant_id and r.idea_id = c.idea_id), '[]') end as revisions,
      c.language, i.channel, c.topic_code, c.region_code, c.call_code, c.agenda_code, c.agency_code, c.lane, c.state,
      c.supports, c.is_withheld, i.erased_at is not null as is_erased,
      (select h.idea_id from review.cases h where h.tenant_id = c.tenant_id and h.idea_id = c.merged_into
         and not h.is_hidden and not h.is_withdrawn and h.state <> all($2::text[])) as merged_into,
      c.submitted_at, c.opened_at, c.decided_at, c.due_on::text as due_on
    from ${PUBLIC}
    where ${IS_PUBLIC} and c.idea_id > $3::uuid
    order by c.idea_id limit $4`,
};

function text(name: string, example: string) {
  return { name, type: 'text', example } as const;
}

function code(name: string, example: string) {
  return { name, type: 'code', example } as const;
}

function instant(name: string) {
  return { name, type: 'instant', example: '2026-11-29T01:30:00.000Z' } as const;
}
