import type { Person } from '@app/identity';
import type { Idea } from '../ideas/idea.entity.js';
import type { JointProposersView } from './joint-proposer-view.dto.js';
import type { JointProposer } from './joint-proposer.entity.js';

interface Onlooker {
  isAuthor: boolean;
  isOfficial: boolean;
  idea: Pick<Idea, 'isWithheld'>;
}

/** The proposers for one onlooker. Names are for the proposers alone: an official who needs one asks for it with a reason, and that is recorded. The public reads the shares once everyone agreed. */
export function showProposers(
  rows: JointProposer[],
  persons: Map<string, Person>,
  author: Person | null,
  { isAuthor, isOfficial, idea }: Onlooker,
): Omit<JointProposersView, 'mayState'> {
  const isAgreed = rows.length > 0 && rows.every(({ status }) => status === 'agreed');
  const isShown = isAuthor || isOfficial || (isAgreed && !idea.isWithheld);
  const proposers = rows.map(({ id, personId, share, isLead, isAuthor: isOwn, status, answeredAt }) => {
    const person = isOwn ? author : persons.get(personId ?? '');
    return {
      ...{ id, share, isLead, status, answeredAt, isAuthor: isOwn },
      name: isAuthor ? (person?.name ?? null) : null,
      email: isAuthor && !isOwn ? (person?.email ?? null) : null,
    };
  });
  return { proposers: isShown ? proposers : [], isAgreed };
}
