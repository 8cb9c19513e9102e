import type { Lists } from './lists.service.js';
import type { Town } from './towns.service.js';

/** The cookie that keeps where somebody lives. Set by their own choice only, so that it needs no consent. */
export const TOWN_COOKIE = 'town';

/** Where somebody lives: a place with a site of its own, or a region of this one. */
export type OwnTown =
  | { kind: 'site'; value: string; town: Town }
  | { kind: 'region'; value: string; region: Lists['regions'][number] };

/** What `site:jeonju` or `region:52` names among what can be chosen; null where it names nothing. */
export function readOwnTown(
  value: string | undefined,
  towns: Town[],
  regions: Lists['regions'],
): OwnTown | null {
  const [kind, code] = (value ?? '').split(':', 2);
  const town = kind === 'site' ? towns.find((one) => one.code === code) : undefined;
  if (town) return { kind: 'site', value: `site:${town.code}`, town };
  const region = kind === 'region' ? regions.find((one) => one.code === code) : undefined;
  return region ? { kind: 'region', value: `region:${region.code}`, region } : null;
}
