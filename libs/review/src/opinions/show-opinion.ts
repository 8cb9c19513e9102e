import type { Actor } from '@app/platform';
import type { Case } from '../cases/case.entity.js';
import type { Opinion } from './opinion.entity.js';
import type { AskedAgencyView, OpinionView } from './opinion-view.dto.js';
import type { OpinionVersion } from './opinion-version.entity.js';

/** Officials of the agency that is asked, while the consultation lasts. */
export function isAnswerable({ agencyCode, endedAt }: Opinion, actor: Actor): boolean {
  const mayReview = actor.roles.includes('reviewer') || actor.roles.includes('lead');
  return mayReview && endedAt === null && agencyCode === actor.agencyCode;
}

/** An opinion for this actor; `isOpenToAll` where it is not kept from the other agencies that were asked. */
export function showOpinion(
  opinion: Opinion,
  versions: OpinionVersion[],
  names: Map<string, string>,
  actor: Actor,
  isOpenToAll: boolean,
): OpinionView {
  const { id, question, askedBy, endedAt } = opinion;
  const isOurs = opinion.agencyCode === actor.agencyCode;
  const isShown = isOurs || isOpenToAll || endedAt !== null;
  return {
    ...showAsked(opinion, versions, isShown),
    id,
    question,
    askedBy: names.get(askedBy) ?? null,
    endedAt,
    isOurs,
    isAnswerable: isAnswerable(opinion, actor),
    versions: isShown
      ? versions.map(({ number, stance, text, isLate, givenAt, givenBy }) => {
          return { number, stance, text, isLate, givenAt, givenBy: names.get(givenBy) ?? null };
        })
      : [],
  };
}

/**
 * What anyone may know of an opinion. Which way an agency leaned is told once the decision is; an opinion asked for
 * towards a later decision waits for that one.
 */
export function showPublicly(
  opinion: Opinion,
  versions: OpinionVersion[],
  { reply, isSettled, decidedAt }: Case,
): AskedAgencyView {
  const isDecided = isSettled || (decidedAt !== null && opinion.askedAt < decidedAt);
  return showAsked(opinion, versions, reply !== null && isDecided);
}

function showAsked(
  { agencyCode, part, askedAt, answerBy, status }: Opinion,
  versions: OpinionVersion[],
  hasStance: boolean,
): AskedAgencyView {
  const isLate = versions[0]?.isLate ?? false;
  const stance = (hasStance && versions.at(-1)?.stance) || null;
  return { agencyCode, part, askedAt, answerBy, status, isLate, stance };
}
