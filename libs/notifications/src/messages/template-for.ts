import type { LedgerEvent } from '@app/ledger';

/** What a message says. Four are about a deadline. */
export type Template =
  | 'confirm'
  | 'received'
  | 'moved'
  | 'step-reached'
  | 'answer-soon'
  | 'act-soon'
  | 'time-passed'
  | 'taken-further'
  | 'score-asked'
  | 'joined'
  | 'joined-moved'
  | 'parted'
  | 'support-joined'
  | 'support-parted'
  | 'support-moved'
  | 'split-off'
  | 'opinion-asked'
  | 'opinion-soon'
  | 'opinion-missed'
  | 'answer-asked'
  | 'joint-asked'
  | 'joint-agreed'
  | 'joint-declined'
  | 'elsewhere'
  | 'idea-hidden'
  | 'idea-back'
  | 'idea-objection-refused'
  | 'idea-rejected'
  | 'followed';

const FOR_OFFICIALS: readonly string[] = [
  ...(['act-soon', 'time-passed', 'taken-further', 'score-asked'] as const satisfies Template[]),
  ...(['opinion-asked', 'opinion-soon', 'opinion-missed', 'answer-asked'] as const satisfies Template[]),
];

/** True for a message about an idea that officials get. */
export const isForOfficials = (template: string): boolean => FOR_OFFICIALS.includes(template);

/** True for a message to those who support an idea: they may read it, and nothing more. */
export const isForSupporters = (template: string): boolean => template.startsWith('support-');

/** True for a message about an idea that is somebody else's: it says what anybody may read. */
export const isForPublic = (template: string): boolean =>
  isForSupporters(template) || template === 'followed' || template === 'joined-moved';

/**
 * Whom a message is for: everyone who proposes the idea; its author alone; those named beside the author; who has the case in hand; the whole department; those above it; those who
 * are asked to score; the departments of the agencies that are asked.
 */
export type Audience = Citizens | 'desk' | 'department' | 'superiors' | 'evaluators' | 'asked';

export type Citizens = 'proposer' | 'author' | 'named';

/**
 * The other idea of a merge or its undoing, and what its proposer is told beside the one whose idea moved, and those
 * who support that one; null for any other event.
 */
export function mergeOf({ kind, data }: Pick<LedgerEvent, 'kind' | 'data'>): {
  other: string;
  toProposer: Template;
  toSupporters: Template;
} | null {
  if (kind !== 'case.moved') return null;
  if (typeof data.mergedInto === 'string')
    return { other: data.mergedInto, toProposer: 'joined', toSupporters: 'support-joined' };
  if (typeof data.partedFrom === 'string')
    return { other: data.partedFrom, toProposer: 'parted', toSupporters: 'support-parted' };
  return null;
}

/** The idea that an event is about: its subject, or that of the crossing which is its subject. */
export function ideaOf({ kind, subjectId, data }: Pick<LedgerEvent, 'kind' | 'subjectId' | 'data'>): string {
  return kind.startsWith('crossing.') ? String(data.idea) : subjectId;
}

/** What those who support an idea, or whose own joined it, hear of: its answer, and that what was promised is done; not each step on the way. */
export const isForSupport = ({ kind, data }: Pick<LedgerEvent, 'kind' | 'data'>): boolean =>
  kind === 'case.moved' &&
  data.isPublic === true &&
  ['publish_reply', 'keep_promise'].some((effect) =>
    (data.effects as string[] | undefined)?.includes(effect),
  );

/** What those who follow an idea hear of too: its public steps, and those to its promise. */
export const isFollowed = (template: Template): boolean =>
  template === 'moved' || template === 'step-reached';

/** The template of an event and whom it is for; null where nobody is told: of a move, the workflow says so. */
export function templateFor({
  kind,
  data,
  actorKind,
}: Pick<LedgerEvent, 'kind' | 'data'> & Partial<Pick<LedgerEvent, 'actorKind'>>): {
  template: Template;
  audience: Audience;
} | null {
  if (kind === 'confirmation.requested') return { template: 'confirm', audience: 'proposer' };
  if (kind === 'crossing.told' || kind === 'crossing.answered')
    return data.tells === true ? { template: 'elsewhere', audience: 'proposer' } : null;
  if (kind === 'case.opened')
    return { template: data.splitFrom === undefined ? 'received' : 'split-off', audience: 'proposer' };
  if (kind === 'proposers.stated') return { template: 'joint-asked', audience: 'named' };
  if (kind === 'proposal.answered') {
    if (data.answer === 'declined') return { template: 'joint-declined', audience: 'author' };
    return data.isAgreed === true ? { template: 'joint-agreed', audience: 'author' } : null;
  }
  // A copy that follows the government it came from: there its author was told.
  if (kind === 'idea.hidden' || kind === 'idea.shown') {
    if (actorKind === 'system') return null;
    return { template: kind === 'idea.hidden' ? 'idea-hidden' : 'idea-back', audience: 'author' };
  }
  if (kind === 'idea.objection_refused') return { template: 'idea-objection-refused', audience: 'author' };
  if (kind === 'idea.rejected') return { template: 'idea-rejected', audience: 'author' };
  if (kind === 'milestone.reached') return { template: 'step-reached', audience: 'proposer' };
  if (kind === 'clock.reminded')
    return data.party === 'proposer'
      ? { template: 'answer-soon', audience: 'proposer' }
      : { template: 'act-soon', audience: 'desk' };
  // 민원처리법 시행령 §28②: what is overdue is put to the department in writing (독촉장).
  if (kind === 'clock.breached') return { template: 'time-passed', audience: 'department' };
  if (kind === 'clock.elapsed')
    return data.party === 'nobody' ? null : { template: 'time-passed', audience: 'desk' };
  if (kind === 'clock.escalated') return { template: 'taken-further', audience: 'superiors' };
  if (kind === 'round.opened' || kind === 'round.appointed')
    return { template: 'score-asked', audience: 'evaluators' };
  if (kind === 'opinion.asked') return { template: 'opinion-asked', audience: 'asked' };
  if (kind === 'opinion.reminded') return { template: 'opinion-soon', audience: 'asked' };
  if (kind === 'opinion.missed') return { template: 'opinion-missed', audience: 'desk' };
  if (kind === 'answer.drafted')
    return data.asked === undefined ? null : { template: 'answer-asked', audience: 'asked' };
  return data.tellsCitizen === true ? { template: 'moved', audience: 'proposer' } : null;
}
