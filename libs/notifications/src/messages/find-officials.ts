import type { LedgerEvent } from '@app/ledger';
import type { Official } from '@app/identity';
import type { Audience, Citizens } from './template-for.js';

/**
 * Who among the officials hears of a deadline, of a round of review, or of what their agency is asked for. The desk is whoever has claimed the case, or else the department;
 * the department everybody of the agency who reviews or leads; those above it its leads and the administrators.
 * Where nobody of that kind is there, the administrators hear of it, so that it is never said to nobody. Whoever stands
 * in for one of them today hears of it too; not of a round of review, where each gives marks of their own.
 */
export function findOfficials(
  { data }: Pick<LedgerEvent, 'data'>,
  audience: Exclude<Audience, Citizens>,
  officials: Official[],
  standIns: ReadonlyMap<string, string[]>,
): Official[] {
  const ofAgency = officials.filter(({ agencyCode }) => data.agency !== null && agencyCode === data.agency);
  const department = ofAgency.filter(({ roles }) => roles.includes('reviewer') || roles.includes('lead'));
  const administrators = officials.filter(({ roles }) => roles.includes('administrator'));
  const assignee = officials.filter(({ id }) => id === data.assignee);
  const found = {
    desk: assignee.length > 0 ? assignee : department,
    department,
    evaluators: officials.filter(({ id }) => (data.evaluators as string[] | undefined)?.includes(id)),
    asked: officials.filter(
      ({ agencyCode, roles }) =>
        (data.asked as (string | null)[] | undefined)?.includes(agencyCode) &&
        (roles.includes('reviewer') || roles.includes('lead')),
    ),
    superiors: [...ofAgency.filter(({ roles }) => roles.includes('lead')), ...administrators],
  }[audience];
  const isForDeadline = audience !== 'evaluators';
  if (!isForDeadline) return [...new Set(found)];
  const told = found.length > 0 ? found : administrators;
  const instead = new Set(told.flatMap(({ id }) => standIns.get(id) ?? []));
  return [...new Set([...told, ...officials.filter(({ id }) => instead.has(id))])];
}
