import type { AskedAgencyView, PublicCase } from '@app/review';
import type { Attachment } from '../attachments/attachment.entity.js';
import type { AnsweredView } from '../forms/answered-view.dto.js';
import { showAttachment } from '../attachments/show-attachment.js';
import type { Hiding } from './hiding.entity.js';
import type { Idea } from './idea.entity.js';
import type { IdeaView } from './idea-view.dto.js';
import type { Revision } from './revision.entity.js';
import { warningsFor } from './warnings-for.js';

/** What a visitor is to an idea: that decides what is shown. */
export interface Onlooker {
  isOwner: boolean;
  isStaff: boolean;
  isSupporter: boolean;
  isFollower: boolean;
  allowed: string[];
}

/** What stands beside the idea's own row. */
interface Beside {
  opinions?: AskedAgencyView[];
  files?: Attachment[];
  answers?: AnsweredView[];
  /** That it was hidden, for its proposer. */
  hiding?: Hiding | null;
  /** Of proposers who may be named. */
  names?: string[];
}

/** Whether its proposer may still object to its being hidden: once, and in time. */
export const mayObject = ({ status, hiddenReason }: Idea, hiding: Hiding | null, now: Date): boolean =>
  status === 'submitted' && hiddenReason !== null && hiding?.objectedAt === null && now <= hiding.objectBy;

/** An idea for one onlooker. Of a withheld idea the public reads title and result only (국민 제안 규정 §7). */
export function showIdea(
  idea: Idea,
  shown: PublicCase | null,
  revisions: Revision[],
  { isOwner, isStaff, isSupporter, isFollower, allowed }: Onlooker,
  { opinions = [], files = [], answers = [], names = [], hiding = null }: Beside = {},
): IdeaView {
  const isInside = isOwner || isStaff;
  const isOpen = isInside || !idea.isWithheld;
  const shownFiles = files.filter(({ isClosed }) => isInside || !isClosed);
  const filesWith = (number: number | null) =>
    shownFiles.filter(({ revision }) => revision === number).map(showAttachment);
  return {
    id: idea.id,
    trackingNumber: idea.trackingNumber,
    status: idea.status,
    state: shown?.state ?? null,
    stateLabel: shown?.stateLabel ?? null,
    dueOn: shown?.dueOn ?? null,
    clockStoppedOn: shown?.clockStoppedOn ?? null,
    clocks: shown?.clocks ?? [],
    lane: shown?.lane ?? null,
    laneLabel: shown?.laneLabel ?? null,
    title: idea.title,
    situation: isOpen ? idea.situation : null,
    improvement: isOpen ? idea.improvement : null,
    effect: isOpen ? idea.effect : null,
    answers: isOpen ? answers.filter(({ isPublic }) => isInside || isPublic) : [],
    attachments: isOpen ? filesWith(null) : [],
    channel: idea.channel,
    receivedOn: idea.receivedOn,
    isErased: idea.erasedAt !== null,
    isWithheld: idea.isWithheld,
    isHidden: idea.hiddenReason !== null && idea.status !== 'rejected',
    hiddenReason: isInside && idea.status !== 'rejected' ? idea.hiddenReason : null,
    objectBy: idea.hiddenReason !== null ? (hiding?.objectBy ?? null) : null,
    objection: hiding?.objectedAt ? (hiding.outcome ?? 'waiting') : null,
    language: idea.language,
    callCode: idea.callCode,
    topicCode: idea.topicCode,
    agendaCode: idea.agendaCode,
    regionCode: idea.regionCode,
    agencyCode: shown?.agencyCode ?? null,
    supports: shown?.supports ?? 0,
    comments: idea.isWithheld ? 0 : idea.commentCount,
    isSupported: isSupporter,
    isFollowed: isFollower,
    isMine: isOwner,
    submittedAt: idea.submittedAt,
    confirmedAt: idea.confirmedAt,
    decidedAt: shown?.decidedAt ?? null,
    reply: shown?.reply ?? null,
    points: shown?.points ?? [],
    opinions: isOpen ? opinions : [],
    reasonCode: shown?.reasonCode ?? (idea.status === 'rejected' ? idea.hiddenReason : null),
    promisedOn: shown?.promisedOn ?? null,
    owner: shown?.owner ?? null,
    proposerNames: names,
    revisions: isOpen
      ? revisions.map(({ number, text, submittedAt }) => {
          return { number, text, submittedAt, attachments: filesWith(number) };
        })
      : [],
    allowed,
    warnings: isOwner ? warningsFor(idea) : [],
  };
}

/** What the proposer reads right after submitting. */
export function showFreshIdea(idea: Idea, shown: PublicCase | null, beside: Beside = {}): IdeaView {
  const allowed = idea.accountId ? ['withdraw'] : [];
  const proposer = { isOwner: true, isStaff: false, isSupporter: false, isFollower: false, allowed };
  return showIdea(idea, shown, [], proposer, beside);
}
