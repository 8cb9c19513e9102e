import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What 지방자치법 §2① calls a government: five metropolitan kinds, three basic ones. */
export type GovernmentKind =
  | 'special-city'
  | 'metropolitan-city'
  | 'special-self-governing-city'
  | 'province'
  | 'special-self-governing-province'
  | 'city'
  | 'county'
  | 'district';

/** A local government, for the time it has this code and name. */
export interface Government {
  /** Administrative code: two digits of a metropolitan government, five of a basic one. */
  code: string;
  /** The code its tenant gets; stays when the number changes. */
  slug: string;
  kind: GovernmentKind;
  /** The metropolitan government it lies in; null for one of those. */
  parentCode: string | null;
  nameKo: string;
  nameEn: string;
  /** Null where it is older than the list and its day is not noted. */
  validFrom: string | null;
  /** First day on which it is no more. */
  validUntil: string | null;
  /** Who does its work afterwards, the one with the larger part first. */
  successorCodes: string[];
}

/**
 * Every local government of Korea since 2021, with those that are no more. The file says where it comes from and
 * which days it describes.
 */
export function readGovernments(): Government[] {
  const text = readFileSync(new URL('./governments.csv', import.meta.url), 'utf8');
  const lines = parse(text, { columns: true, comment: '#', comment_no_infix: true }) as Record<
    string,
    string
  >[];
  return lines.map((line) => ({
    code: line.code!,
    slug: line.slug!,
    kind: line.kind as GovernmentKind,
    parentCode: line.parent || null,
    nameKo: line.nameKo!,
    nameEn: line.nameEn!,
    validFrom: line.validFrom || null,
    validUntil: line.validUntil || null,
    successorCodes: line.successors ? line.successors.split(';') : [],
  }));
}

/** The governments that exist on a day, `YYYY-MM-DD`. */
export function governmentsOn(day: string, governments = readGovernments()): Government[] {
  return governments.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === null || validFrom <= day) && (validUntil === null || day < validUntil),
  );
}
