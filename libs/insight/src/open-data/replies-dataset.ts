import { type Dataset, FIRST_ID, IS_PUBLIC, PUBLIC } from './dataset.js';

/** The answer of every public idea that has one, as it stands now; earlier ones are among the steps. */
export const repliesDataset: Dataset = {
  name: 'replies',
  ko: '답변',
  en: 'Replies',
  rowKo: '답변을 받은 제안 하나와 지금의 답변. 재심사 전의 답변은 처리 단계에 있습니다.',
  rowEn:
    'One idea that was answered, with its present answer. Answers before a re-examination are among the steps.',
  isSmall: false,
  first: FIRST_ID,
  fields: [
    {
      ...{ name: 'idea_id', type: 'id', example: '019a1fd2-8c02-765c-a18a-62b4efdddbe6' },
      ko: '제안의 식별자 (ideas의 id)',
      en: 'The idea (id in ideas)',
    },
    {
      name: 'tracking_number',
      type: 'text',
      example: '7Q2M-X0KD-3HAB1',
      ko: '접수번호',
      en: 'Tracking number',
    },
    {
      ...{ name: 'agency_code', type: 'code', example: 'molit' },
      ko: '답한 기관 (agencies)',
      en: 'Agency that answers (agencies)',
    },
    { name: 'state', type: 'code', example: 'adopted', ko: '지금 상태', en: 'State now' },
    {
      ...{ name: 'reason_code', type: 'code', example: 'law-unclear' },
      ko: '근거 (codes의 reason)',
      en: 'Ground (reason in codes)',
    },
    { name: 'reply', type: 'text', example: '내년부터 실시합니다.', ko: '답변', en: 'The answer' },
    {
      ...{
        name: 'points',
        type: 'json',
        example: '[{"agency":"molit","heading":"설치","decision":"accepted"}]',
      },
      ko: '여러 기관이 함께 답한 항목: heading, text, agency, decision, doneBy',
      en: 'Points of several agencies: heading, text, agency, decision, doneBy',
    },
    {
      ...{ name: 'decided_at', type: 'instant', example: '2026-11-29T01:30:00.000Z' },
      ko: '처음 결정한 때',
      en: 'When it was first decided',
    },
    {
      ...{ name: 'answered_at', type: 'instant', example: '2027-01-20T01:30:00.000Z' },
      ko: '지금의 답변을 한 때. 재심사 뒤에 다시 답했으면 처음 결정한 때보다 늦습니다.',
      en: 'When the present answer was given; later than the first decision after a re-examination',
    },
    {
      ...{ name: 'promised_on', type: 'day', example: '2027-03-31' },
      ko: '실시하기로 약속한 날',
      en: 'The day promised',
    },
    {
      name: 'owner',
      type: 'text',
      example: '교통복지과',
      ko: '실시하는 부서',
      en: 'Department that carries it out',
    },
  ],
  sql: `
    select c.idea_id::text as cursor, c.idea_id, c.tracking_number, c.agency_code, c.state, c.reason_code, c.reply,
      coalesce(c.points, '[]') as points, c.decided_at,
      coalesce(c.answered_at, c.decided_at) as answered_at, c.promised_on::text as promised_on, c.owner
    from ${PUBLIC}
    where ${IS_PUBLIC} and c.reply is not null and c.idea_id > $3::uuid
    order by c.idea_id limit $4`,
};
