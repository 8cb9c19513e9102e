/** What a proposer, or whoever reported an idea, has just done, told once on top of the page. */
export type Done =
  'sent' | 'confirmed' | 'withdrawn' | 'supplied' | 'requested' | 'objected' | 'rated' | 'reported';

/** Where the requests of a proposer lead. */
const ASKED = new Set(['re_examination', 'second_chance', 'recognition_review']);

interface Idea {
  status: string;
  state: string | null;
}

/** What to tell: `done` of the address, unless the idea has moved on since. Addresses are kept and reopened. */
export function tellDone(done: string | undefined, { status, state }: Idea): Done | null {
  if (done === 'withdrawn') return status === 'withdrawn' ? done : null;
  if (done === 'sent')
    return status === 'unconfirmed' || status === 'held' || isFresh(status, state) ? done : null;
  if (done === 'confirmed') return isFresh(status, state) ? done : null;
  if (done === 'supplied') return isFresh(status, state) || state === 'petition_in_progress' ? done : null;
  if (done === 'rated' || done === 'reported' || done === 'objected')
    return status === 'submitted' ? done : null;
  if (done === 'requested') return status === 'submitted' && ASKED.has(state ?? '') ? done : null;
  return null;
}

const isFresh = (status: string, state: string | null): boolean =>
  status === 'submitted' && state === 'received';
