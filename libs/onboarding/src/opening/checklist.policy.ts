/** What the checklist looks at. Agencies are named by their codes. */
export interface OpeningFacts {
  /** Lines that somebody ticked by hand. */
  lookedThrough: string[];
  /** Administrators who sign in with a second factor. */
  administrators: number;
  /** Agencies that stand today. */
  agencies: string[];
  /** The one that settles whose business a case is. */
  coordinator: string | null;
  /** Agencies where somebody reviews or leads. */
  staffed: string[];
  /** Agencies that a rule which is on leads to. */
  routed: string[];
  hasWorkflow: boolean;
  /** Calls that take ideas today or later. */
  calls: number;
}

/** Lines that only a person can judge. */
export const BY_HAND = ['look', 'holidays'] as const;
export type LineByHand = (typeof BY_HAND)[number];

export const LINES = [
  ...['administrator', 'look', 'agencies', 'reviewers', 'coordinator', 'workflow'],
  ...['second_administrator', 'rules', 'coverage', 'holidays', 'calls'],
] as const;
export type LineCode = (typeof LINES)[number];

/** Without one of these nobody could answer what citizens write. */
const REQUIRED: readonly LineCode[] = [
  ...(['administrator', 'look', 'agencies', 'reviewers', 'coordinator', 'workflow'] as const),
];

export interface OpeningLine {
  code: LineCode;
  /** It must be done before the tenant opens; all others are advice. */
  isRequired: boolean;
  isDone: boolean;
  /** A person ticks it; the others are done when they are. */
  isByHand: boolean;
  /** Of `coverage`: the agencies where nobody would look at an idea. */
  agencies: string[];
}

/** What is there and what is missing before a tenant opens, what must be done first. */
export function checkOpening(facts: OpeningFacts): OpeningLine[] {
  const uncovered = uncoveredOf(facts);
  const done: Record<LineCode, boolean> = {
    administrator: facts.administrators > 0,
    look: facts.lookedThrough.includes('look'),
    agencies: facts.agencies.length > 0,
    reviewers: facts.agencies.some((code) => facts.staffed.includes(code)),
    coordinator: facts.coordinator !== null,
    workflow: facts.hasWorkflow,
    second_administrator: facts.administrators > 1,
    rules: facts.routed.length > 0,
    coverage: uncovered.length === 0,
    holidays: facts.lookedThrough.includes('holidays'),
    calls: facts.calls > 0,
  };
  return LINES.map((code) => ({
    code,
    isRequired: REQUIRED.includes(code),
    isDone: done[code],
    isByHand: (BY_HAND as readonly string[]).includes(code),
    agencies: code === 'coverage' ? uncovered : [],
  }));
}

/** Agencies to which ideas are led, by a rule or as nobody's business, and where nobody works. */
function uncoveredOf({ routed, coordinator, staffed }: OpeningFacts): string[] {
  const led = new Set([...routed, ...(coordinator ? [coordinator] : [])]);
  return [...led].filter((code) => !staffed.includes(code)).toSorted();
}
