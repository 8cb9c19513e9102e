import type { Actor, Transaction } from '@app/platform';
import type { Case } from '../cases/case.entity.js';

/** A part of an idea that becomes an idea of its own, in its proposer's words, and the id it gets. */
export interface Part {
  ideaId: string;
  title: string;
  excerpt: string;
}

/** What moves do to citizens' words and votes. Intake has those and stands above, so it is intake that provides this. */
export abstract class IdeaEffects {
  /** How many people support at least one of these ideas. */
  abstract countSupporters(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<number>;

  /**
   * Opens a part of the idea as an idea of its own, by the same proposer and received when the whole was. Refuses
   * what are not the proposer's own words.
   */
  abstract splitOff(tx: Transaction, actor: Actor, whole: Case, part: Part): Promise<void>;
}
