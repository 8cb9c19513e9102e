import {
  dayOf,
  type Definition,
  type EffectName,
  findLeading,
  lastDayOf,
  type Moved,
  standsSince,
} from '@app/workflow';
import { publish } from '../answers/answer-point.js';
import type { CaseClock } from '../clocks/case-clock.entity.js';
import { asRows } from '../clocks/clocks.queries.js';
import type { Case } from './case.entity.js';
import type { Move } from './move.js';

interface Change {
  before: Case;
  clocks: CaseClock[];
  move: Move;
  outcome: Moved;
  definition: Definition;
  now: Date;
  /** Whoever moves it; null for a machine. */
  actorId: string | null;
  /** The agency that settles whose business a case is; null where the tenant has none. */
  coordinator: string | null;
  /** The case into which a merge leads. */
  mergesInto: string | null;
}

/** A case and its clocks after a move. One that waits for a signature only counts a version further. */
export function changeCase({
  before,
  clocks,
  move,
  outcome,
  definition,
  now,
  actorId,
  coordinator,
  mergesInto,
}: Change): { after: Case; clocks: CaseClock[] } {
  const version = before.version + 1;
  if (outcome.awaits !== null) return { after: { ...before, version }, clocks };
  const { state, lane, effects, mergedFrom } = outcome;
  const mergedInto = mergedFrom === null ? null : (mergesInto ?? before.mergedInto);
  const after: Case = { ...before, state, lane, version, mergedInto, mergedFrom };
  // What a merge had settled is undecided again.
  const isUndone = before.mergedInto !== null && mergedInto === null;
  if (isUndone && before.decidedAt?.getTime() === before.stateSince.getTime()) after.decidedAt = null;
  after.isSettled = isSettled(definition, state);
  if (state !== before.state) after.stateSince = now;
  // Whoever passes it on to another government, or back, has decided nothing.
  const isPassedOn = effects.includes('send') || effects.includes('send_back');
  if (after.isSettled && after.decidedAt === null && !isPassedOn) after.decidedAt = now;
  const { fields = {} } = move;
  for (const effect of effects) {
    if (effect === 'assign_agency') Object.assign(after, { agencyCode: fields.agency, assigneeId: null });
    if (effect === 'assign_coordinator') Object.assign(after, { agencyCode: coordinator, assigneeId: null });
    if (effect === 'unassign_agency') Object.assign(after, { agencyCode: null, assigneeId: null });
    if (effect === 'count_refusal') after.refusals += 1;
    if (CROSSES.has(effect)) after.isShared = true;
    if (effect === 'release_claim') after.assigneeId = null;
    if (effect === 'publish_reply')
      Object.assign(after, {
        reply: fields.reply,
        points: fields.points?.map(publish) ?? null,
        reasonCode: fields.reason ?? null,
        answeredAt: now,
      });
    if (effect === 'promise')
      Object.assign(after, { promisedOn: fields.promisedOn, owner: fields.owner ?? before.owner });
  }
  const isFirst = before.agencyCode === null && after.agencyCode !== null;
  after.routedBy = isFirst ? actorId : null;
  const isElsewhere = after.agencyCode !== null && after.agencyCode !== before.agencyCode;
  if (isElsewhere && !isFirst) after.transfers += 1;
  // A round serves one decision of one agency. What is joined or sent on may come out again, and goes on where it was.
  const isSetAside = effects.includes('merge') || effects.includes('send');
  const isOver = after.isSettled && state !== before.state && !isSetAside;
  if (isOver || after.agencyCode !== before.agencyCode) after.round = null;
  const rows = asRows(before, clocks, outcome.clocks);
  return { after: { ...after, ...summaryOf(definition, rows) }, clocks: rows };
}

/** What gives the idea a case in another government. */
const CROSSES = new Set<EffectName>(['send', 'raise', 'recommend']);

/** Nobody must act for now, or ever. */
export function isSettled({ states }: Definition, state: string): boolean {
  return ['settled', 'final'].includes(states.find(({ code }) => code === state)?.kind ?? '');
}

/** What a list shows of a case's clocks: the last day of the one it is known by, and since when that stands. */
export function summaryOf(
  definition: Definition,
  clocks: CaseClock[],
): Pick<Case, 'dueOn' | 'clockStoppedOn'> {
  const leading = findLeading(definition, clocks);
  const stoppedAt = leading && standsSince(leading);
  return {
    dueOn: leading && lastDayOf(leading.dueAt),
    clockStoppedOn: stoppedAt && dayOf(stoppedAt),
  };
}
