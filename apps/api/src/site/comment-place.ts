import { validate } from 'uuid';
import { SORTS } from '@app/intake';
import type { Typed } from './forms/read-form.js';

/** What the address of a list of comments says of where one is; the token shows that a guest is the proposer. */
export const PLACE_FIELDS = ['sort', 'after', 'token'];
/** With the comment that is about to be answered. Forms carry all of it along. */
export const THREAD_FIELDS = [...PLACE_FIELDS, 'reply'];

/** Where in the list somebody is; an order or a place that is none is passed over. */
export function placeOf({ sort, after, token }: Typed): Typed {
  const known = SORTS.find((one) => one === sort);
  return {
    ...(known && { sort: known }),
    ...(validate(after) && { after: after! }),
    ...(token && { token }),
  };
}
