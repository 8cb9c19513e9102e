import type { Transition } from '../definition/definition.js';
import type { ConditionName, FieldName } from '../definition/names.js';

/** A job of ours belongs to no agency, takes no case into its hands and assigns none by itself. */
const ofAPerson: ConditionName[] = ['own_agency', 'claimed_by_actor', 'routed_by_actor'];

/** Can a job of ours make this move, if it has nothing to fill in but what is `told` to it? */
export function isForSystem({ roles, fields, conditions }: Transition, told: FieldName[] = []): boolean {
  const asksForMore = fields.some(({ name, required }) => required && !told.includes(name));
  return roles.includes('system') && !asksForMore && !conditions.some(({ name }) => ofAPerson.includes(name));
}
