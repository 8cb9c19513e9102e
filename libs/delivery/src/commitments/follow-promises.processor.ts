import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Transaction } from '@app/platform';
import { LedgerEvent, type Listener, Listens } from '@app/ledger';
import { Case, reviewEvents, WorkflowsService } from '@app/review';
import { findEffects, type ToldMove } from './find-effects.js';
import { isOfPromise, type Promised, readPromise, type Step } from './read-promise.js';

/** Keeps the book of promises: after a move that speaks of one, the whole case is read and written down anew. */
@Injectable()
@Listens('commitments', [reviewEvents['case.moved']], ({ isPromised }) => isPromised === true)
export class FollowPromises implements Listener {
  constructor(private readonly workflows: WorkflowsService) {}

  async receive(tx: Transaction, events: LedgerEvent[]): Promise<void> {
    const { tenantId } = events[0]!;
    const told = await this.steps(tx, events);
    const ideaIds = [...told].filter(([, steps]) => steps.some(isOfPromise)).map(([ideaId]) => ideaId);
    if (ideaIds.length === 0) return;
    const kind = reviewEvents['case.moved'];
    const moves = await tx.find(LedgerEvent, {
      where: { tenantId, subjectId: In(ideaIds), kind },
      order: { subjectId: 'ASC', sequence: 'ASC' },
    });
    const steps = await this.steps(tx, moves);
    const rows = (await tx.findBy(Case, { tenantId, ideaId: In(ideaIds) })).flatMap((found): Row[] => {
      const { ideaId, agencyCode, owner } = found;
      const promise = readPromise(steps.get(ideaId) ?? []);
      return promise ? [{ ideaId, agencyCode, owner, ...promise }] : [];
    });
    await tx.query(STORE, [tenantId, JSON.stringify(rows)]);
  }

  /** What events say of promises, by idea, in the order given. */
  private async steps(tx: Transaction, events: LedgerEvent[]): Promise<Map<string, Step[]>> {
    const steps = new Map<string, Step[]>();
    for (const { tenantId, subjectId, sequence, occurredAt, data } of events) {
      const [workflowCode, version] = String(data.workflow).split('/');
      const made = { tenantId, workflowCode: workflowCode!, workflowVersion: Number(version) };
      const effects = findEffects(await this.workflows.of(tx, made), data as unknown as ToldMove);
      const step: Step = { sequence, at: occurredAt, effects, fields: data as Step['fields'] };
      steps.set(subjectId, [...(steps.get(subjectId) ?? []), step]);
    }
    return steps;
  }
}

type Row = { ideaId: string; agencyCode: string | null; owner: string | null } & Promised;

// Two workers may read one case at once: what was read up to an earlier event does not replace the later.
const STORE = `
  insert into delivery.commitments as known (tenant_id, idea_id, agency_code, owner, promised_at, first_promised_on,
    promised_on, slips, kept_on, dropped_on, effect_from, effect_grade, effect_won, sequence)
  select $1, r.* from json_to_recordset($2) as r ("ideaId" uuid, "agencyCode" text, owner text,
    "promisedAt" timestamptz, "firstPromisedOn" date, "promisedOn" date, slips integer, "keptOn" date,
    "droppedOn" date, "effectFrom" date, "effectGrade" text, "effectWon" bigint, sequence integer)
  on conflict (tenant_id, idea_id) do update set agency_code = excluded.agency_code, owner = excluded.owner,
    promised_at = excluded.promised_at, first_promised_on = excluded.first_promised_on,
    promised_on = excluded.promised_on, slips = excluded.slips, kept_on = excluded.kept_on,
    dropped_on = excluded.dropped_on, effect_from = excluded.effect_from, effect_grade = excluded.effect_grade,
    effect_won = excluded.effect_won, sequence = excluded.sequence
  where known.sequence <= excluded.sequence`;
