import type { IdeaView } from '@app/intake';
import { Forbidden, Refused } from '@app/platform';
import { siteReasons } from './site.errors.js';

/** The form of an act is only shown to whoever may do it now. */
export function requireAllowed(idea: IdeaView, act: string): void {
  requireMine(idea);
  if (!idea.allowed.includes(act)) throw new Refused(siteReasons.not_now);
}

/** Only who proposed an idea acts on it. */
export function requireMine({ isMine }: Pick<IdeaView, 'isMine'>): void {
  if (!isMine) throw new Forbidden(siteReasons.not_the_proposer);
}
