import { readReference, type Reference, type ReferenceAgency } from '@app/catalogue';
import { findOwnerOfRule, findOwners } from './find-owners.js';
import type { FirstTenant } from './first-tenants.js';
import { listCalls } from './list-calls.js';
import { listRegions } from './list-regions.js';
import type { TenantPlan } from './tenant-plan.js';

/**
 * What the nation and Jeonju begin with: lists of their own, the agenda, services and calls for the nation. `day`
 * decides who owns a topic and a matter, and dates the calls; those that are made up come with a demonstration only.
 */
export function planFirstTenant(
  { code, kind, nameKo, nameEn, regionCode }: FirstTenant,
  day: string,
  isDemonstration: boolean,
): TenantPlan {
  const isTown = kind === 'town';
  const agencies = readReference(isTown ? 'town-agencies' : 'agencies');
  return {
    tenant: { code, kind, nameKo, nameEn, regionCode, languages: ['ko', 'en'], host: null },
    agencies,
    topics: listTopics(agencies, isTown, day),
    regions: listRegions(regionCode, day),
    reasons: readReference('reasons'),
    wordings: listWordings(code),
    agenda: isTown ? [] : listAgenda(),
    services: isTown ? [] : readReference('services'),
    rules: listRules(agencies, isTown, day),
    calls: isTown ? [] : listCalls(day, isDemonstration),
    workflow: isTown ? 'small' : 'statutory',
  };
}

function listTopics(agencies: ReferenceAgency[], isTown: boolean, day: string): TenantPlan['topics'] {
  return readReference('topics').map(({ code, nameKo, nameEn, position, ...owners }) => {
    const once = isTown ? owners.townAgencyCodes : owners.agencyCodes;
    const agencyCodes = [...new Set(once.flatMap((agency) => findOwners(agencies, agency, day)))];
    return { code, nameKo, nameEn, position, agencyCodes };
  });
}

/** The routing rules that ship, each leading to whoever owns the matter on this day. */
function listRules(agencies: ReferenceAgency[], isTown: boolean, day: string): TenantPlan['rules'] {
  return readReference(isTown ? 'town-routing-rules' : 'routing-rules').map((rule) => ({
    code: rule.code,
    position: rule.position,
    topics: rule.whenTopics,
    keywords: rule.whenKeywords,
    regions: rule.whenRegions,
    calls: rule.whenCalls,
    agencyCode: findOwnerOfRule(agencies, rule, day),
    noteKo: rule.noteKo,
    isActive: true,
  }));
}

function listWordings(tenantCode: string): TenantPlan['wordings'] {
  return readReference('wording')
    .filter(({ tenant }) => tenant === tenantCode)
    .map(({ key, ko, en }) => ({ key, ko, en }));
}

function listAgenda(): TenantPlan['agenda'] {
  return readReference('agenda').map(({ noteKo, noteEn, ...item }: Reference['agenda'][number]) => ({
    ...item,
    note: noteKo ? `${noteKo}\n${noteEn ?? ''}`.trim() : null,
  }));
}
