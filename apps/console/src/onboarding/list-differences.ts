import type { Values } from './use-settings.js';

export interface SettingDifference {
  field: keyof Values;
  one: string;
  other: string;
}

/** The settings in which two states differ, as texts. */
export function listDifferences(one: Values, other: Values): SettingDifference[] {
  const fields = ['nameKo', 'nameEn', 'siteNameKo', 'siteNameEn', 'languages', 'colour'] as const;
  return fields
    .map((field) => ({ field, one: String(one[field] ?? ''), other: String(other[field] ?? '') }))
    .filter((difference) => difference.one !== difference.other);
}
