import type { Tenant } from '@app/tenancy';
import type { Place } from './crossing.entity.js';

/** A tenant as it is called now. */
export function placeOf({ code, nameKo, nameEn, host }: Tenant): Place {
  return { code, ko: nameKo, en: nameEn, host };
}
