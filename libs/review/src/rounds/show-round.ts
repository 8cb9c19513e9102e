import type { Actor } from '@app/platform';
import type { Definition } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import type { Evaluation } from './evaluation.entity.js';
import type { Round } from './round.entity.js';
import type { EvaluationView, MeanView, RoundView } from './round-view.dto.js';

/** A reviewer or lead of the agency that has the case holds its rounds. */
export function isManageable({ agencyCode }: Case, actor: Actor): boolean {
  const mayReview = actor.roles.includes('reviewer') || actor.roles.includes('lead');
  return mayReview && agencyCode !== null && agencyCode === actor.agencyCode;
}

/** A round may begin where there is a rubric, government is to act, and none is open. */
export function isOpenable({ rubric, states }: Definition, found: Case, actor: Actor): boolean {
  const here = states.find(({ code }) => code === found.state);
  return rubric.length > 0 && here?.kind === 'open' && found.round !== 'open' && isManageable(found, actor);
}

/** A round for this actor: while somebody has yet to answer, nobody is swayed by what others gave. */
export function showRound(
  round: Round,
  evaluations: Evaluation[],
  names: Map<string, string>,
  actor: Actor,
): RoundView {
  const { id, number, status, openedAt, criteria, verdict, remark, endedAt } = round;
  const isOpenToAll = status !== 'open' || evaluations.every((one) => one.status !== 'asked');
  return {
    id,
    number,
    status,
    openedAt,
    openedBy: names.get(round.openedBy) ?? null,
    criteria,
    evaluations: evaluations.map((one) => {
      const isMine = one.accountId === actor.accountId;
      return showEvaluation(one, isMine, isMine || isOpenToAll, names);
    }),
    mostPoints: criteria.reduce((sum, { points }) => sum + points, 0),
    mean: isOpenToAll ? meanOf(round, evaluations) : null,
    verdict,
    remark,
    endedAt,
    closedBy: (round.closedBy && names.get(round.closedBy)) ?? null,
  };
}

function showEvaluation(
  { accountId, status, scores, recommends, remark, answeredAt }: Evaluation,
  isMine: boolean,
  isShown: boolean,
  names: Map<string, string>,
): EvaluationView {
  const total = scores && Object.values(scores).reduce((sum, points) => sum + points, 0);
  const given = isShown
    ? { scores, total, recommends, remark }
    : { scores: null, total: null, recommends: null, remark: null };
  return { accountId, name: names.get(accountId) ?? null, isMine, status, ...given, answeredAt };
}

function meanOf({ criteria }: Round, evaluations: Evaluation[]): MeanView | null {
  const scored = evaluations.flatMap(({ scores }) => (scores ? [scores] : []));
  if (scored.length === 0) return null;
  const sumOf = (code: string): number => scored.reduce((sum, scores) => sum + (scores[code] ?? 0), 0);
  const mean = (sum: number): number => Math.round((sum / scored.length) * 10) / 10;
  return {
    total: mean(criteria.reduce((sum, { code }) => sum + sumOf(code), 0)),
    byCriterion: Object.fromEntries(criteria.map(({ code }) => [code, mean(sumOf(code))])),
  };
}
