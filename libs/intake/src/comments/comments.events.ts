import { declareEvents } from '@app/ledger';

/** What happens to comments. Each has a chain of its own, so that many can talk at once; texts are hashes there. */
export const commentEvents = declareEvents({
  'comment.written': 'recorded',
  'comment.edited': 'recorded',
  'comment.taken_back': 'recorded',
  'comment.reported': 'recorded',
  'comment.held': 'announced',
  'comment.returned': 'announced',
  'comment.kept': 'announced',
  'comment.hidden': 'announced',
  'comment.restored': 'announced',
  'comment.objected': 'recorded',
  'comment.objection_refused': 'announced',
  'comment.covered': 'recorded',
  'comment.erased': 'recorded',
  'comments.ruled': 'recorded',
  'idea.reported': 'recorded',
  'idea.kept': 'recorded',
});
