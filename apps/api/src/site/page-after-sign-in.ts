import type { Account, Begun } from '@app/identity';
import { STAFF } from '@app/platform';

/** The second step where one is due; then the page one wished for, the desk of staff, or what is one's own. */
export function pageAfterSignIn(
  { roles }: Pick<Account, 'roles'>,
  due: Begun['due'],
  next: string | undefined,
): string {
  if (due) {
    const step = due === 'code' ? '/sign-in/code' : '/second-factor';
    return next ? `${step}?next=${encodeURIComponent(next)}` : step;
  }
  return next ?? (STAFF.some((role) => roles.includes(role)) ? '/console/' : '/my');
}
