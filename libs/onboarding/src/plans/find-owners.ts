import type { ReferenceAgency, ReferenceRule } from '@app/catalogue';

type Succession = Pick<ReferenceAgency, 'code' | 'validTo' | 'successorCodes'>;

/**
 * Who does on this day what the agency once did: itself while it stands, afterwards its successors, the one with
 * the larger part first.
 */
export function findOwners(agencies: Succession[], code: string, day: string): string[] {
  const agency = agencies.find((one) => one.code === code);
  if (!agency) throw new Error(`no agency ${code} in the reference data`);
  if (agency.validTo === null || day < agency.validTo) return [code];
  return agency.successorCodes.flatMap((successor) => findOwners(agencies, successor, day));
}

/** The agency that a rule leads to on this day. A matter that moved elsewhere than its agency says so in the rule. */
export function findOwnerOfRule(
  agencies: Succession[],
  { agencyCode, agencyCodeFrom = [] }: Pick<ReferenceRule, 'agencyCode' | 'agencyCodeFrom'>,
  day: string,
): string {
  const moved = agencyCodeFrom.findLast(({ from }) => from <= day);
  const [owner] = findOwners(agencies, moved?.agencyCode ?? agencyCode, day);
  if (!owner) throw new Error(`nobody follows ${agencyCode} in the reference data`);
  return owner;
}
