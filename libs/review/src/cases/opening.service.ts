import { Injectable } from '@nestjs/common';
import { type Actor, type Prepared, sendPrepared, type Transaction } from '@app/platform';
import { type ChainEnd, Ledger } from '@app/ledger';
import { HolidaysService } from '@app/tenancy';
import { instantAt, openClocks } from '@app/workflow';
import { asRows, storeClocks } from '../clocks/clocks.queries.js';
import { reviewEvents } from '../review.events.js';
import { WorkflowsService } from '../workflows/workflows.service.js';
import type { Case } from './case.entity.js';
import type { PublicCase } from './case-view.dto.js';
import { summaryOf } from './change-case.js';
import { showCase } from './show-case.js';

/** What review keeps of an idea, and the day from which the month counts. */
export interface NewCase {
  ideaId: string;
  trackingNumber: string;
  title: string;
  topicCode: string | null;
  regionCode: string | null;
  callCode: string | null;
  agendaCode: string | null;
  language: string;
  isWithheld: boolean;
  supports?: number;
  /** Who proposed it: a guest's person, a member's account. */
  proposerId: string | null;
  submittedAt: Date;
  openedAt: Date;
  /** When it was written down, where it had come in before. */
  recordedAt?: Date;
  /** For a call its closing day (국민 제안 규정 §10①); otherwise the day of opening. */
  clockFrom?: string;
  /** How it came from another government, which is told what becomes of it. */
  cameBy?: NonNullable<Case['cameBy']>;
  /** The idea of which it is a part, and when it was split off. */
  split?: { from: string; at: Date };
}

@Injectable()
export class OpeningService {
  constructor(
    private readonly ledger: Ledger,
    private readonly workflows: WorkflowsService,
    private readonly holidays: HolidaysService,
  ) {}

  /**
   * Opens the case of an idea in the caller's transaction, under the tenant's current workflow version, and
   * starts its clock. `end` is the end of the idea's chain in the ledger.
   */
  async open(tx: Transaction, actor: Actor, fresh: NewCase, end: ChainEnd): Promise<PublicCase> {
    const definition = await this.workflows.currentOf(tx, actor.tenantId);
    const { clockFrom, split, recordedAt, supports = 0, cameBy = null, ...snapshot } = fresh;
    const isHoliday = await this.holidays.of(tx, actor.tenantId);
    const from = clockFrom ? instantAt(clockFrom) : fresh.openedAt;
    const clocks = asRows(
      { tenantId: actor.tenantId, ideaId: fresh.ideaId },
      [],
      openClocks(definition, from, isHoliday),
    );
    const opened: Case = {
      ...snapshot,
      supports,
      tenantId: actor.tenantId,
      isHidden: false,
      isWithdrawn: false,
      workflowCode: definition.code,
      workflowVersion: definition.version,
      state: definition.initial,
      isSettled: false,
      version: 1,
      lane: definition.lanes[0]!.code,
      stateSince: fresh.openedAt,
      owner: null,
      ...summaryOf(definition, clocks),
      agencyCode: null,
      assigneeId: null,
      routedBy: null,
      reasonCode: null,
      reply: null,
      points: null,
      promisedOn: null,
      transfers: 0,
      refusals: 0,
      round: null,
      mergedInto: null,
      mergedFrom: null,
      cameBy,
      isShared: cameBy !== null,
      decidedAt: null,
      answeredAt: null,
    };
    await sendPrepared(tx, INSERT_CASE, [
      opened.tenantId,
      opened.ideaId,
      opened.trackingNumber,
      opened.title,
      opened.topicCode,
      opened.regionCode,
      opened.callCode,
      opened.agendaCode,
      opened.language,
      opened.isWithheld,
      opened.supports,
      opened.submittedAt,
      opened.openedAt,
      opened.workflowCode,
      opened.workflowVersion,
      opened.state,
      opened.dueOn,
      opened.lane,
      opened.proposerId,
      opened.cameBy,
      opened.isShared,
    ]);
    await storeClocks(
      tx,
      opened.tenantId,
      clocks.map((clock) => ({ clock, definition })),
    );
    await this.ledger.record(
      tx,
      actor,
      {
        kind: reviewEvents['case.opened'],
        subjectId: opened.ideaId,
        at: split?.at ?? recordedAt ?? opened.openedAt,
        data: {
          state: opened.state,
          dueOn: opened.dueOn,
          workflow: `${definition.code}/${definition.version}`,
          caseVersion: 1,
          ...(split && { splitFrom: split.from }),
          ...(opened.callCode && { call: opened.callCode }),
          ...(opened.isShared && { isShared: true }),
        },
      },
      end,
    );
    return showCase(opened, definition, clocks);
  }
}

const INSERT_CASE: Prepared = {
  name: 'open_case',
  text: `
  insert into review.cases (tenant_id, idea_id, tracking_number, title, topic_code, region_code, call_code,
    agenda_code, language, is_withheld, supports, submitted_at, opened_at, workflow_code, workflow_version,
    state, due_on, lane, proposer_id, came_by, is_shared, state_since)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $13)`,
};
