import {
  Agency,
  AgendaItem,
  PublicService,
  readReference,
  ReasonOfDecision,
  type Reference,
  type ReferenceAgency,
  Region,
  Topic,
} from '@app/catalogue';
import type { Transaction } from '@app/platform';
import { Wording } from '@app/tenancy';
import { addMissing } from './add-missing.js';
import { findOwners } from './find-owners.js';
import type { FirstTenant } from './first-tenants.js';

/** Agencies, topics, regions, reasons, wording, and the nation's agenda and services. `day` decides who owns a topic. */
export async function fillCatalogue(
  tx: Transaction,
  tenantId: string,
  tenant: FirstTenant,
  day: string,
): Promise<void> {
  const isTown = tenant.kind === 'town';
  const agencies = readReference(isTown ? 'town-agencies' : 'agencies');
  await addMissing(tx, Agency, tenantId, agencies);
  await addMissing(tx, Topic, tenantId, listTopics(agencies, isTown, day));
  await addMissing(tx, Region, tenantId, listRegions(tenant.regionCode));
  await addMissing(tx, ReasonOfDecision, tenantId, readReference('reasons'));
  await addMissing(tx, Wording, tenantId, listWordings(tenant.code));
  if (isTown) return;
  await addMissing(tx, AgendaItem, tenantId, listAgenda());
  await addMissing(tx, PublicService, tenantId, readReference('services'));
}

function listTopics(agencies: ReferenceAgency[], isTown: boolean, day: string) {
  return readReference('topics').map(({ code, nameKo, nameEn, position, ...owners }) => {
    const once = isTown ? owners.townAgencyCodes : owners.agencyCodes;
    const agencyCodes = [...new Set(once.flatMap((agency) => findOwners(agencies, agency, day)))];
    return { code, nameKo, nameEn, position, agencyCodes };
  });
}

/** A town's own region and those in it; the nation's all. */
function listRegions(regionCode: string | null) {
  return readReference('regions')
    .filter(({ code, parentCode }) => regionCode === null || [code, parentCode].includes(regionCode))
    .map(({ code, nameKo, nameEn, position }) => ({ code, nameKo, nameEn, position }));
}

function listWordings(tenantCode: string) {
  return readReference('wording')
    .filter(({ tenant }) => tenant === tenantCode)
    .map(({ key, ko, en }) => ({ key, ko, en }));
}

function listAgenda() {
  return readReference('agenda').map(({ noteKo, noteEn, ...item }: Reference['agenda'][number]) => ({
    ...item,
    note: noteKo ? `${noteKo}\n${noteEn ?? ''}`.trim() : null,
  }));
}
