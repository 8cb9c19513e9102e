import { Injectable } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm';
import { type Actor, Clock, type Transaction } from '@app/platform';
import { Ledger, type LedgerEvent } from '@app/ledger';
import { Act } from '../acts/act.entity.js';
import { reviewEvents } from '../review.events.js';
import { abandonRounds } from '../rounds/abandon-rounds.js';
import type { Case } from './case.entity.js';
import { lockCases, storeMoves } from './moves.queries.js';

const CASES_A_TURN = 500;

/** What becomes of the cases of an agency that ends, where nobody must act for now. */
@Injectable()
export class Succession {
  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /**
   * The settled cases of an agency that are not over: one may be asked to examine again, to keep a promise, or to take
   * back a joining. Their ids, in order.
   */
  async listResting(tx: Transaction, tenantId: string, agencyCode: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(RESTING, [tenantId, agencyCode]);
    return rows.map(({ id }) => id);
  }

  /** Gives these cases to the agency that follows, each on its record and for everyone to read. */
  async pass(
    tx: Transaction,
    actor: Actor,
    ideaIds: string[],
    { from, to }: { from: string; to: string },
  ): Promise<void> {
    for (let at = 0; at < ideaIds.length; at += CASES_A_TURN)
      await this.passSome(tx, actor, ideaIds.slice(at, at + CASES_A_TURN), from, to);
  }

  private async passSome(
    tx: Transaction,
    actor: Actor,
    ideaIds: string[],
    from: string,
    to: string,
  ): Promise<void> {
    const { tenantId } = actor;
    const locked = [...(await lockCases(tx, tenantId, ideaIds)).values()];
    const passed = locked
      .filter(({ agencyCode }) => agencyCode === from)
      .map((one): Case => ({
        ...one,
        ...{ agencyCode: to, assigneeId: null, routedBy: null, version: one.version + 1 },
        // A round serves one decision of one agency.
        round: null,
      }));
    const happenings = passed.map(({ ideaId, version: caseVersion, promisedOn }) => ({
      kind: reviewEvents['case.inherited'],
      subjectId: ideaId,
      at: this.clock.now(),
      data: { agency: to, formerAgency: from, caseVersion, ...(promisedOn !== null && { isPromised: true }) },
    }));
    const events = await this.ledger.recordAll(tx, actor, happenings);
    await storeMoves(tx, tenantId, passed);
    const acts = passed.map((one, index) => actOf(one, actor, events[index]!));
    const ids = passed.map(({ ideaId }) => ideaId);
    await abandonRounds(tx, tenantId, ids, this.clock.now());
    if (acts.length > 0) await tx.insert(Act, acts as QueryDeepPartialEntity<Act>[]);
  }
}

function actOf({ tenantId, ideaId, state, agencyCode }: Case, actor: Actor, event: LedgerEvent): Act {
  return {
    ...{ tenantId, ideaId, eventId: event.id, name: 'inherited', fromState: state, toState: state },
    ...{ isPublic: true, reasonCode: null, message: null, agencyCode, actorId: actor.accountId },
    ...{ preparedBy: null, onBehalfOf: null, facts: {}, salt: null, occurredAt: event.occurredAt },
  };
}

const RESTING = `
  with final as (
    select w.code, w.version, s.one ->> 'code' as state
    from review.workflows w, jsonb_array_elements(w.definition -> 'states') s (one)
    where w.tenant_id = $1 and s.one ->> 'kind' = 'final'
  )
  select c.idea_id as id from review.cases c
  where c.tenant_id = $1 and c.agency_code = $2 and c.is_settled
    and (c.workflow_code, c.workflow_version, c.state) not in (select code, version, state from final)
  order by 1`;
