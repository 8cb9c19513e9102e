import { Refused } from '@app/platform';
import type { Declined } from '@app/workflow';

/** What the workflow declined, as a refusal: of the field at fault where there is one. */
export function refusalOf({ code, ko, en, field, condition }: Declined): Refused {
  const reason = { code, ko, en };
  if (field) return Refused.field(`fields.${field}`, reason);
  return new Refused(reason, [], condition ? { condition } : {});
}
