import { type Policy, tenant } from './policy.js';

/** What is counted of all ideas, and told of them. */
export const figurePolicies: Record<string, Policy> = {
  'GET /api/v1/satisfaction': tenant(),
  'GET /api/v1/ideas/:id/satisfaction': tenant({ path: ['idea'], query: { token: '{link}' } }),
  'PUT /api/v1/ideas/:id/satisfaction': tenant({ path: ['idea'], body: { token: '{link}', score: 4 } }),
  'GET /api/v1/figures': tenant(),
  'GET /api/v1/figures/:code': tenant(
    ...['funnel', 'deadlines', 'inflow', 'regions', 'agenda'].map((code) => ({
      path: [`=${code}` as const],
    })),
  ),
  'GET /api/v1/staff-figures': tenant(),
  'GET /api/v1/reports': tenant(),
  'GET /api/v1/reports/:period': tenant({ path: ['=2026'] }, { path: ['=2020-q3'] }),
  'GET /api/v1/reports/:period/csv': tenant({ path: ['=2026'] }),
  'POST /api/v1/reports/:period/closing': tenant({ path: ['=2020-q3'] }),
  'GET /api/v1/open-data': tenant(),
  'GET /api/v1/results': tenant(),
  'GET /api/v1/results/promises': tenant(
    {},
    { query: { agency: '{agency}' }, isMute: 'the agency promised nothing' },
    { query: { after: '{idea}' }, isMute: 'a place in the order, whoever has it' },
  ),
};
