import type { Dataset } from './dataset.js';

/** Every agency of the tenant, also those that are no more: older ideas name them. */
export const agenciesDataset: Dataset = {
  name: 'agencies',
  ko: '기관',
  en: 'Agencies',
  rowKo: '기관이나 부서 하나. 없어진 기관도 있습니다.',
  rowEn: 'One agency or department; those that are no more are among them.',
  isSmall: true,
  first: '',
  fields: [
    { name: 'code', type: 'code', example: 'molit', ko: '기관 코드', en: 'Code of the agency' },
    { name: 'name_ko', type: 'text', example: '국토교통부', ko: '이름', en: 'Name in Korean' },
    {
      ...{ name: 'name_en', type: 'text', example: 'Ministry of Land, Infrastructure and Transport' },
      ko: '영어 이름',
      en: 'Name in English',
    },
    { name: 'kind', type: 'code', example: 'ministry', ko: '종류', en: 'Kind' },
    { name: 'parent_code', type: 'code', example: 'pmo', ko: '상위 기관', en: 'Agency above it' },
    {
      name: 'competence_ko',
      type: 'text',
      example: '국토와 교통',
      ko: '맡은 일',
      en: 'Its business, in Korean',
    },
    {
      name: 'competence_en',
      type: 'text',
      example: 'Land and transport',
      ko: '맡은 일(영어)',
      en: 'Its business',
    },
    {
      name: 'legal_basis',
      type: 'text',
      example: '정부조직법 제42조',
      ko: '근거 법령',
      en: 'Article that founds it',
    },
    { name: 'valid_from', type: 'day', example: '2013-03-23', ko: '생긴 날', en: 'Since when it exists' },
    { name: 'valid_to', type: 'day', example: '2026-01-02', ko: '없어진 날', en: 'Until when it existed' },
    {
      ...{ name: 'successor_codes', type: 'json', example: '["mafra"]' },
      ko: '일을 이어받은 기관',
      en: 'Agencies that took over its business',
    },
  ],
  sql: `
    select code as cursor, code, name_ko, name_en, kind, parent_code, competence_ko, competence_en, legal_basis,
      valid_from::text as valid_from, valid_to::text as valid_to, to_json(successor_codes) as successor_codes
    from catalogue.agencies where tenant_id = $1 and $2::text[] is not null and code > $3
    order by code limit $4`,
};
