import { validate } from 'uuid';
import { PROMISE_STATES, type PromiseState } from '@app/insight';
import { isCode } from '@app/platform';
import { pick, readForm } from './forms/read-form.js';

/** Which promises are listed: of whom, in which state, from where on. */
export interface Part {
  agency?: string;
  state?: PromiseState;
  after?: string;
}

/** The part of the promises that an address names; what names none is passed over. */
export function readPart(query: unknown): Part {
  const { agency, state, after } = pick(readForm(query), ['agency', 'state', 'after']);
  return {
    ...(agency && isCode(agency) && { agency }),
    ...(isState(state) && { state }),
    ...(after && validate(after) && { after }),
  };
}

/** The address that lists a part. */
export function addressOfPart(part: Part): string {
  const query = new URLSearchParams({ ...part }).toString();
  return query ? `/results/promises?${query}` : '/results/promises';
}

const isState = (text: string | undefined): text is PromiseState =>
  PROMISE_STATES.some((state) => state === text);
