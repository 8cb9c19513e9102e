import type { Address } from '../address/address.js';
import { matchesName } from '../catalogue/matches-name.js';

/** What can be found, in the order in which it is shown. */
export const GROUPS = [
  ...(['idea', 'pages', 'calls', 'agencies', 'reasons', 'people'] as const),
  ...(['templates', 'texts', 'wordings', 'rules', 'webhooks', 'holidays'] as const),
];

/** Something that was found, and where it is. */
export interface Found {
  id: string;
  group: (typeof GROUPS)[number];
  name: string;
  note?: string;
  to: Partial<Address>;
}

/** Nothing is left of where one comes from. */
export const AFRESH = { q: null, year: null, caseId: null } as const;

export const entry = (group: Found['group'], id: string, name: string, to: Partial<Address>): Found => ({
  ...{ id: `${group}-${id}`, group, name, to },
});

/** Whether one of the names holds what was typed. */
export const fitting =
  (q: string) =>
  (...names: string[]): boolean =>
    names.some((name) => matchesName(name, q));
