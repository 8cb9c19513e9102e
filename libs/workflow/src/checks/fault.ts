import type { Bilingual } from '../definition/definition.js';
import { faultTexts } from './fault-texts.js';

/** `bad_shape` is said by whoever reads a definition from outside, before `validate` can look at it. */
export type FaultCode = keyof typeof faultTexts | 'workflow.bad_shape';

/** Something that keeps a definition from being published. */
export interface Fault extends Bilingual {
  /** Stable: screens, clients and tests rely on it. */
  code: FaultCode;
  /**
   * Where: `initial`, `title`, `lanes.<code>`, `states.<code>.<part>`, `transitions.<name>.<part>`,
   * `clocks.<code>.<part>` or `rubric.<code>.<part>`. Of a bad shape, the path in the data: `$.transitions[3].tone`.
   */
  place: string;
}

/** A fault of this code at this place; `name` is what the sentence is about. */
export function fault(code: keyof typeof faultTexts, place: string, name: string): Fault {
  const [ko, en] = faultTexts[code];
  return { code, place, ko: `${ko}: ${name}`, en: `${en}: ${name}` };
}
