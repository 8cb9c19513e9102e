import type { Limit } from './tries.service.js';

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 60 * 60_000;

/**
 * How often a name may fail: ten times in a quarter of an hour from one network, so that a stranger elsewhere closes
 * it for himself and not for its owner; a hundred times an hour from all of them (NIST SP 800-63B-4 §3.2.2); and a
 * hundred times in a quarter of an hour from one network for all names, because offices share an address.
 */
export function limitTries(name: string, network: string): Limit[] {
  return [
    { what: `${name}|${network}`, most: 10, withinMs: QUARTER_MS },
    { what: name, most: 100, withinMs: HOUR_MS },
    { what: `network|${network}`, most: 100, withinMs: QUARTER_MS },
  ];
}
