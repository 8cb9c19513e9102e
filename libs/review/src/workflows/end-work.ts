import { In } from 'typeorm';
import type { Actor, Transaction } from '@app/platform';
import type { Ledger } from '@app/ledger';
import type { Definition } from '@app/workflow';
import { dropDrafts } from '../answers/answers.queries.js';
import { Approval } from '../approvals/approval.entity.js';
import type { Case } from '../cases/case.entity.js';
import { consultedClock } from '../opinions/find-asking.js';
import { releaseOpinions } from '../opinions/end-opinions.js';
import { abandonRounds } from '../rounds/abandon-rounds.js';

/** A case before and after it came to another version, and the version it had. */
interface Migrated {
  before: Case;
  after: Case;
  from: Definition;
}

/**
 * Ends what colleagues were asked for and what cannot go on in the new version: consultations outside a state for them,
 * signatures for moves that are not there or need none, and of a case that became settled rounds and drafted points
 * too. What only got another name goes on. The cases are locked.
 */
export async function endWork(
  tx: Transaction,
  ledger: Ledger,
  actor: Actor,
  migrated: Migrated[],
  target: Definition,
  at: Date,
): Promise<void> {
  const { tenantId } = actor;
  const settled = migrated.filter(({ after }) => after.isSettled);
  const consultedNoMore = migrated.filter(
    ({ before, after, from }) =>
      after.isSettled || (consultedClock(from, before.state) && !consultedClock(target, after.state)),
  );
  await overtakeApprovals(tx, tenantId, migrated, target, at);
  await abandonRounds(tx, tenantId, idsOf(settled), at);
  await releaseOpinions(tx, ledger, actor, idsOf(consultedNoMore), at);
  await dropDrafts(tx, tenantId, idsOf(settled), at);
}

async function overtakeApprovals(
  tx: Transaction,
  tenantId: string,
  migrated: Migrated[],
  { transitions }: Definition,
  at: Date,
): Promise<void> {
  const states = new Map(migrated.map(({ after }) => [after.ideaId, after.state]));
  const waiting = await tx.findBy(Approval, { tenantId, ideaId: In([...states.keys()]), status: 'waiting' });
  const lost = waiting.filter(
    ({ ideaId, transition }) =>
      !transitions.some(
        ({ name, from, approvers }) =>
          name === transition && from.includes(states.get(ideaId)!) && approvers?.length,
      ),
  );
  if (lost.length === 0) return;
  const ids = In(lost.map(({ id }) => id));
  await tx.update(Approval, { tenantId, id: ids }, { status: 'overtaken', decidedAt: at });
}

const idsOf = (cases: Migrated[]): string[] => cases.map(({ after }) => after.ideaId);
