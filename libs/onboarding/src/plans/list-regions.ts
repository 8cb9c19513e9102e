import { readReference } from '@app/catalogue';
import { governmentsOn, nameInFull, readGovernments } from '@app/tenancy';
import type { TenantPlan } from './tenant-plan.js';

/**
 * The regions an idea may be about: of the nation all that its list has; of a local government itself, the basic
 * governments in it on this day, and the districts of a city that the list has.
 */
export function listRegions(regionCode: string | null, day: string): TenantPlan['regions'] {
  const listed = readReference('regions');
  if (regionCode === null) return listRegionsOfNation(listed, day);
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

/** A government that is no more on this day gives its place to whoever followed it, once. */
function listRegionsOfNation(
  listed: ReturnType<typeof readReference<'regions'>>,
  day: string,
): TenantPlan['regions'] {
  const all = readGovernments();
  const regions = listed.flatMap((region) => {
    const former = all.find(({ code }) => code === region.code);
    if (!former?.validUntil || day < former.validUntil) return [withoutParent(region)];
    return all
      .filter(({ code }) => former.successorCodes.includes(code))
      .map(({ code, nameKo, nameEn }) => ({ code, nameKo, nameEn, position: region.position }));
  });
  return regions.filter((one, index) => regions.findIndex(({ code }) => code === one.code) === index);
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
