/** What may change on a case behind the back of whoever looks at it. */
export interface Standing {
  version: number;
  state: string;
  stateLabel: { ko: string; en: string };
  agencyCode: string | null;
  assigneeId: string | null;
  dueOn: string | null;
}

export interface Change {
  what: keyof Standing;
  before: string | number | null;
  now: string | number | null;
}

const ORDER = ['state', 'agencyCode', 'assigneeId', 'dueOn', 'version'] as const;

/** What is different now, what matters most first. */
export function listChanges(before: Standing, now: Standing): Change[] {
  return ORDER.filter((what) => before[what] !== now[what]).map((what) => ({
    what,
    before: before[what],
    now: now[what],
  }));
}
