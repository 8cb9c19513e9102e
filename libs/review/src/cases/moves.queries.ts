import { Any, In } from 'typeorm';
import { NotFound, type Prepared, sendPrepared, type Transaction } from '@app/platform';
import { reviewReasons } from '../review.errors.js';
import { Case } from './case.entity.js';

/**
 * Locks cases until the transaction ends, always in the order of their ids, so that two who lock the same ones
 * wait and do not block each other. One that is not there, or not this tenant's, is not found.
 */
export async function lockCases(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
): Promise<Map<string, Case>> {
  const found = await tx.find(Case, {
    where: { tenantId, ideaId: Any(ideaIds) },
    order: { ideaId: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (found.length < new Set(ideaIds).size) throw new NotFound(reviewReasons.case_not_found);
  return new Map(found.map((one) => [one.ideaId, one]));
}

/** Cases by their tracking numbers; a number nobody has is left out. */
export function casesByNumber(tx: Transaction, tenantId: string, numbers: string[]): Promise<Case[]> {
  return tx.findBy(Case, { tenantId, trackingNumber: In(numbers) });
}

/** The ids of the cases with these tracking numbers; asks nothing where there are none. */
export async function idsByNumber(tx: Transaction, tenantId: string, numbers: string[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  return (await casesByNumber(tx, tenantId, numbers)).map(({ ideaId }) => ideaId);
}

/** Locks one case. */
export async function lockCase(tx: Transaction, tenantId: string, ideaId: string): Promise<Case> {
  return (await lockCases(tx, tenantId, [ideaId])).get(ideaId)!;
}

/** Writes what moves changed. The cases are locked, so their versions are the ones just read. */
export async function storeMoves(tx: Transaction, tenantId: string, moved: Case[]): Promise<void> {
  const ideaIds = moved.map(({ ideaId }) => ideaId);
  await sendPrepared(tx, STORE_MOVES, [tenantId, JSON.stringify(moved), ideaIds]);
}

// The ids are given twice: joined with the rows alone, every case of the tenant would be read.
const STORE_MOVES: Prepared = {
  name: 'store_moves',
  text: `
  update review.cases c set workflow_version = m."workflowVersion", state = m.state, is_settled = m."isSettled", lane = m.lane,
    state_since = m."stateSince", owner = m.owner, version = m.version, due_on = m."dueOn",
    clock_stopped_on = m."clockStoppedOn", agency_code = m."agencyCode", assignee_id = m."assigneeId", routed_by = m."routedBy",
    reason_code = m."reasonCode", reply = m.reply, points = m.points, promised_on = m."promisedOn", decided_at = m."decidedAt", answered_at = m."answeredAt", transfers = m.transfers, refusals = m.refusals,
    round = m.round, merged_into = m."mergedInto", merged_from = m."mergedFrom", is_shared = m."isShared"
  from json_to_recordset($2) as m ("ideaId" uuid, "workflowVersion" integer, state text, "isSettled" boolean, lane text,
    "stateSince" timestamptz, owner text, version integer, "dueOn" date,
    "clockStoppedOn" date, "agencyCode" text, "assigneeId" uuid, "routedBy" uuid, "reasonCode" text, reply text, points jsonb,
    "promisedOn" date, "decidedAt" timestamptz, "answeredAt" timestamptz, transfers integer, refusals integer, round text,
    "mergedInto" uuid, "mergedFrom" text, "isShared" boolean)
  where c.tenant_id = $1 and c.idea_id = any($3::uuid[]) and c.idea_id = m."ideaId" and c.version = m.version - 1`,
};
