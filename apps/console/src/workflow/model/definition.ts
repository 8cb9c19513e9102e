/** The definition of a workflow as the interface takes and gives it. */
export interface Bilingual {
  ko: string;
  en: string;
}

export interface Lane {
  code: string;
  label: Bilingual;
}

export interface State {
  code: string;
  label: Bilingual;
  kind: string;
  isPublic: boolean;
}

/** Something that whoever acts fills in. */
export interface Asked {
  name: string;
  required: boolean;
  grounds?: string;
}

export type Param = number | string | string[];

export interface Condition {
  name: string;
  params?: Record<string, Param>;
}

export interface Transition {
  name: string;
  label: Bilingual;
  from: string[];
  /** Null: the case stays where it is. */
  to: string | null;
  roles: string[];
  fields: Asked[];
  conditions: Condition[];
  effects: string[];
  tone: string;
  isPublic: boolean;
  approvers?: string[];
  lane?: string;
  extends?: string;
  restarts?: string;
}

export type Period = Partial<Record<'years' | 'months' | 'weeks' | 'days' | 'hours', number>>;

export interface ClockRule {
  code: string;
  label: Bilingual;
  counting: string;
  period?: Period;
  given?: string;
  from?: string;
  party: string;
  starts: string[];
  stands: string[];
  ends: string[];
  remindDaysBefore?: number;
  escalateDaysAfter?: number;
  atDue?: string[];
  isPublic: boolean;
}

/** What the evaluators of a round score by. */
export interface Criterion {
  code: string;
  label: Bilingual;
  points: number;
}

export interface Definition {
  code: string;
  version: number;
  title: Bilingual;
  initial: string;
  lanes: Lane[];
  states: State[];
  transitions: Transition[];
  clocks: ClockRule[];
  rubric: Criterion[];
}

/** What a definition holds lists of. */
export const LISTS = ['states', 'transitions', 'clocks', 'lanes', 'rubric'] as const;
export type ListName = (typeof LISTS)[number];
export type Element = State | Transition | ClockRule | Lane | Criterion;

/** The code of an element; of a transition, its name. */
export function codeOf(element: Element): string {
  return 'name' in element ? element.name : element.code;
}

/** The element of this code; nothing where there is none. */
export function find<List extends ListName>(
  definition: Definition,
  list: List,
  code: string,
): Definition[List][number] | undefined {
  return (definition[list] as Element[]).find((element) => codeOf(element) === code) as
    Definition[List][number] | undefined;
}
