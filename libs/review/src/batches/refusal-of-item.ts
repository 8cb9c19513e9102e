import type { NotFound, Refused } from '@app/platform';
import type { Refusal } from './batch-item.entity.js';

/** What is kept and told of a refusal: of the field at fault where there is one. */
export function refusalOf(error: Refused | NotFound): Refusal {
  const [fault] = 'faults' in error ? error.faults : [];
  const { code, ko, en } = fault ?? error.reason;
  return { code, ko, en };
}
