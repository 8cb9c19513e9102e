import type { Typed } from './forms/read-form.js';

/** The address that makes this search of ideas. */
export function addressOfSearch(search: Typed): string {
  const query = new URLSearchParams(search).toString();
  return query ? `/ideas?${query}` : '/ideas';
}
