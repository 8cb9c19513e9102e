import { nobody, type Policy, tenant } from './policy.js';

const settings = {
  ...{ nameKo: '우리 고장', nameEn: 'Our town', siteNameKo: '고장마당', siteNameEn: 'Town Madang' },
  ...{ languages: ['ko', 'en'], version: 1 },
};
const list = 'code,nameKo,parent\nnewest,새 부서,{agency}';
const agencyWords = { nameKo: '부서', nameEn: 'Department', legalBasis: '조례', isCoordinator: false };

/** Routes by which administrators keep the settings and agencies of their tenant. */
export const ofTheTenant: Record<string, Policy> = {
  'GET /api/v1/settings': tenant(),
  'PUT /api/v1/settings': tenant({ body: settings }),
  'GET /api/v1/colour-contrast': nobody('it measures a colour', { query: { colour: '#0b50d0' } }),

  'GET /api/v1/opening': tenant(),
  'PUT /api/v1/opening/lines/:line': tenant({ path: ['=look'], body: { isDone: true } }),
  'POST /api/v1/opening': tenant(),

  'GET /api/v1/agency-register': tenant(),
  'POST /api/v1/agency-list-checks': tenant({ body: { text: list } }),
  'POST /api/v1/agency-lists': tenant({ body: { text: list } }),
  'POST /api/v1/agencies': tenant({
    body: { ...agencyWords, code: 'newest', parentCode: '{agency}' },
  }),
  'PUT /api/v1/agencies/:code': tenant({ path: ['agency'], body: { ...agencyWords, version: 1 } }),
  'POST /api/v1/agencies/:code/retirement': tenant({ path: ['agency'], body: { version: 1 } }),
};
