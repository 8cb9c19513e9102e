import { nobody, type Policy, tenant } from './policy.js';

const settings = {
  ...{ nameKo: '우리 고장', nameEn: 'Our town', siteNameKo: '고장마당', siteNameEn: 'Town Madang' },
  ...{ languages: ['ko', 'en'], version: 1 },
};
const list = 'code,nameKo,parent\nnewest,새 부서,{agency}';
const callWords = {
  ...{ titleKo: '공모', titleEn: 'Call', summaryKo: '요약', summaryEn: 'Summary', tasks: [] },
  ...{ topicCodes: ['{topic}'], agencyCode: '{agency}' },
  ...{ opensOn: '2199-01-01', closesOn: '2199-02-01', announcesOn: '2199-03-01' },
};
const reasonWords = { nameKo: '근거', nameEn: 'Ground' };
const agencyWords = { nameKo: '부서', nameEn: 'Department', legalBasis: '조례', isCoordinator: false };

/** Routes by which administrators keep the settings and agencies of their tenant. */
export const ofTheTenant: Record<string, Policy> = {
  'GET /api/v1/settings': tenant(),
  'PUT /api/v1/settings': tenant({ body: settings }),
  'GET /api/v1/colour-contrast': nobody('it measures a colour', { query: { colour: '#0b50d0' } }),

  'GET /api/v1/opening': tenant(),
  'PUT /api/v1/opening/lines/:line': tenant({ path: ['=look'], body: { isDone: true } }),
  'POST /api/v1/opening': tenant(),

  'GET /api/v1/call-register': tenant(),
  'POST /api/v1/calls': tenant({ body: { ...callWords, code: 'newest' } }),
  'PUT /api/v1/calls/:code': tenant(
    { path: ['call'], body: { ...callWords, topicCodes: [], agencyCode: null, version: 1 } },
    {
      path: ['call'],
      body: { ...callWords, version: 1 },
      isMute: 'the days of a call that has begun come first',
    },
  ),
  'DELETE /api/v1/calls/:code': tenant({ path: ['call'], query: { version: '1' } }),
  'POST /api/v1/calls/:code/publication': tenant({ path: ['call'], body: { version: 1 } }),
  'POST /api/v1/calls/:code/extension': tenant({
    path: ['call'],
    body: { closesOn: '2199-12-31', whyKo: '까닭', whyEn: 'Reason', version: 1 },
  }),
  'POST /api/v1/calls/:code/closing': tenant({
    path: ['call'],
    body: { whyKo: '까닭', whyEn: 'Reason', version: 1 },
  }),
  'PUT /api/v1/calls/:code/form': tenant({ path: ['call'], body: { fields: [], version: 1 } }),

  'POST /api/v1/reasons': tenant({ body: { ...reasonWords, code: 'newest', kind: 'hide' } }),
  'PUT /api/v1/reasons/:code': tenant({ path: ['reason'], body: { ...reasonWords, version: 1 } }),
  'POST /api/v1/reasons/:code/retirement': tenant({ path: ['reason'], body: { version: 1 } }),
  'POST /api/v1/reasons/:code/return': tenant({ path: ['reason'], body: { version: 1 } }),
  'PUT /api/v1/reason-order': tenant({
    body: { kind: 'hide', seen: ['{reason}'], order: ['{reason}'] },
    isMute: 'all grounds of the kind are named, or it is refused',
  }),

  'GET /api/v1/wordings': tenant(),
  'PUT /api/v1/wordings/:key': tenant({
    path: ['=idea.submit'],
    body: { ko: '제안하기', en: 'Propose', version: 0 },
  }),
  'DELETE /api/v1/wordings/:key': tenant({ path: ['=idea.submit'], query: { version: '0' } }),

  'GET /api/v1/agency-register': tenant(),
  'POST /api/v1/agency-list-checks': tenant({ body: { text: list } }),
  'POST /api/v1/agency-lists': tenant({ body: { text: list } }),
  'POST /api/v1/agencies': tenant({
    body: { ...agencyWords, code: 'newest', parentCode: '{agency}' },
  }),
  'PUT /api/v1/agencies/:code': tenant({ path: ['agency'], body: { ...agencyWords, version: 1 } }),
  'POST /api/v1/agencies/:code/retirement': tenant({ path: ['agency'], body: { version: 1 } }),
};
