import { type Permission, permissions } from './permissions.js';
import { type Role, ROLES, roleTexts } from './roles.js';

const OPEN = { anyone: '누구나 / anyone', account: '로그인한 사람 / whoever is signed in' };

/** The table of permissions and what each role is for, as a page of documentation in Korean and English. */
export function drawPermissions(): string {
  const roles = ROLES.map((role) => {
    const { ko, en, koDoes, enDoes } = roleTexts[role];
    return `| \`${role}\` | ${ko} | ${en} | ${koDoes}<br>${enDoes} |`;
  });
  const lines = Object.entries<Permission>(permissions).map(([name, permission]) => {
    const { ko, en, why = '' } = permission;
    return `| \`${name}\` | ${ko}<br>${en} | ${holdersOf(permission)} | ${why} |`;
  });
  return [
    '# 누가 무엇을 할 수 있나 / Who may do what',
    '',
    'Generated from `libs/platform/src/permissions` by `npm run generate`.',
    '',
    '| Role | 역할 | Name | 하는 일 / What for |',
    '| --- | --- | --- | --- |',
    ...roles,
    '',
    '| Permission | 무엇 / What | 누가 / Who | 근거 / Why |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function holdersOf({ open, agency = [], tenant = [], platform = [] }: Permission): string {
  if (open) return OPEN[open];
  const named = (held: readonly Role[], reach: string): string[] =>
    held.length > 0 ? [`${reach}: ${held.map((role) => roleTexts[role].ko).join(', ')}`] : [];
  return [
    ...named(agency, '소속 기관 / own agency'),
    ...named(tenant, '정부 전체 / whole tenant'),
    ...named(platform, '모든 정부 / all tenants'),
  ].join('<br>');
}
