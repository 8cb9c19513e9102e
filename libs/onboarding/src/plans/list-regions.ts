import { readReference } from '@app/catalogue';
import { governmentsOn, nameInFull } from '@app/tenancy';
import type { TenantPlan } from './tenant-plan.js';

/**
 * The regions an idea may be about: of the nation all that its list has; of a local government itself, the basic
 * governments in it on this day, and the districts of a city that the list has.
 */
export function listRegions(regionCode: string | null, day: string): TenantPlan['regions'] {
  const listed = readReference('regions');
  if (regionCode === null) return listed.map(withoutParent);
  const own = listed.filter(({ code, parentCode }) => [code, parentCode].includes(regionCode));
  const standing = governmentsOn(day);
  const governments = standing
    .filter(({ code, parentCode }) => [code, parentCode].includes(regionCode))
    .filter(({ code }) => !own.some((region) => region.code === code))
    .map((one, index) => ({
      code: one.code,
      ...(one.code === regionCode ? nameInFull(one, standing) : { nameKo: one.nameKo, nameEn: one.nameEn }),
      position: own.length + index + 1,
    }));
  return [...own.map(withoutParent), ...governments];
}

const withoutParent = ({
  code,
  nameKo,
  nameEn,
  position,
}: ReturnType<typeof readReference<'regions'>>[number]) => ({
  code,
  nameKo,
  nameEn,
  position,
});
