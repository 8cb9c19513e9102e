import type { Transaction } from '@app/platform';
import type { Bilingual, Definition } from '@app/workflow';
import type { Case } from '../cases/case.entity.js';
import type { TimelineEntry } from '../cases/case-view.dto.js';
import { labelOf } from '../cases/show-case.js';
import { Act } from './act.entity.js';

/** What was done to a case, oldest first; `publicOnly`, what everyone may know of it. */
export function actsOf(
  tx: Transaction,
  { tenantId, ideaId }: Pick<Case, 'tenantId' | 'ideaId'>,
  { publicOnly }: { publicOnly: boolean },
): Promise<Act[]> {
  return tx.find(Act, {
    where: { tenantId, ideaId, ...(publicOnly && { isPublic: true }) },
    order: { occurredAt: 'ASC', eventId: 'ASC' },
  });
}

/**
 * The same as the steps of the case, from its opening. Where the proposer asked that all but title and result stay
 * closed (국민 제안 규정 §7) the public reads the steps without the words that went with them.
 */
export function timelineOf(
  found: Case,
  acts: Act[],
  definition: Definition,
  { publicOnly, names }: { publicOnly: boolean; names?: Map<string, string> },
): TimelineEntry[] {
  const opening: TimelineEntry = {
    at: found.openedAt,
    kind: 'opened',
    label: labelOf(definition, definition.initial),
    state: definition.initial,
    stateLabel: labelOf(definition, definition.initial),
    agencyCode: null,
    reasonCode: null,
    message: null,
    facts: {},
    signedBy: null,
    preparedBy: null,
    actedBy: null,
    onBehalfOf: null,
  };
  const wordsStayClosed = publicOnly && found.isWithheld;
  return [opening, ...acts.map((act) => entryOf(act, definition, wordsStayClosed, names))];
}

/** What happened to a case that did not move. */
const noted: Record<string, Bilingual | undefined> = {
  joined: { ko: '비슷한 제안이 합쳐짐', en: 'Another idea joined' },
  inherited: { ko: '없어진 기관의 일을 이어받음', en: 'Taken over from an agency that no longer stands' },
  parted: { ko: '합쳐진 제안이 다시 나감', en: 'An idea that had joined left again' },
};

/** One act in words. */
export function entryOf(
  act: Act,
  definition: Definition,
  wordsStayClosed: boolean,
  names: Map<string, string> = new Map(),
): TimelineEntry {
  const label = definition.transitions.find((t) => t.name === act.name)?.label ?? noted[act.name];
  return {
    at: act.occurredAt,
    kind: act.name,
    label: label ?? { ko: act.name, en: act.name },
    state: act.toState,
    stateLabel: labelOf(definition, act.toState),
    agencyCode: act.agencyCode,
    reasonCode: act.reasonCode,
    message: wordsStayClosed ? null : act.message,
    facts: wordsStayClosed ? {} : act.facts,
    signedBy: act.preparedBy && (names.get(act.actorId ?? '') ?? null),
    preparedBy: act.preparedBy && (names.get(act.preparedBy) ?? null),
    actedBy: act.onBehalfOf && (names.get(act.actorId ?? '') ?? null),
    onBehalfOf: act.onBehalfOf && (names.get(act.onBehalfOf) ?? null),
  };
}

/** Accounts whose names stand on the acts of a case: who prepared, who signed, and who stood in for whom. */
export async function signersOf(tx: Transaction, { tenantId, ideaId }: Case): Promise<string[]> {
  const rows: { id: string | null }[] = await tx.query(
    `select distinct unnest(array[actor_id, prepared_by, on_behalf_of]) as id from review.acts
     where tenant_id = $1 and idea_id = $2 and (prepared_by is not null or on_behalf_of is not null)`,
    [tenantId, ideaId],
  );
  return rows.flatMap(({ id }) => id ?? []);
}
