import type { Actor } from '@app/platform';
import { mayFind } from '../cases/facts-of.js';
import type { CaseNews } from './news.queries.js';

/** What somebody who looks on is told of a case: ids and codes, no words. */
export interface ToldCase {
  ideaId: string;
  kinds: string[];
  /** Null where the case has just left what they may read. */
  state: string | null;
}

/**
 * Of what happened, what this member of staff may know: cases that they find or were asked about, and that one which
 * they found has gone elsewhere. Nothing of any other.
 */
export function newsFor(actor: Actor, cases: CaseNews[]): ToldCase[] {
  return cases.flatMap(({ ideaId, kinds, state, agencyCode, asked, cameFrom }): ToldCase[] => {
    if (finds(actor, agencyCode)) return [{ ideaId, kinds, state }];
    const isAsked = actor.agencyCode !== null && asked.includes(actor.agencyCode);
    const theirs = kinds.filter((kind) => !OF_COLLEAGUES.test(kind));
    if (isAsked) return theirs.length > 0 ? [{ ideaId, kinds: theirs, state }] : [];
    const hadIt = cameFrom.some((before) => finds(actor, before));
    return hadIt ? [{ ideaId, kinds: ['case.left'], state: null }] : [];
  });
}

/** What those who have a case say to each other. */
const OF_COLLEAGUES = /^note\./;

const finds = (actor: Actor, agencyCode: string | null): boolean => mayFind(actor, { agencyCode });
