import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refused, type Transaction } from '@app/platform';
import { AccountsService } from '@app/identity';
import { Ledger, Timeline } from '@app/ledger';
import type { Definition, Fault } from '@app/workflow';
import { reviewReasons } from '../review.errors.js';
import { reviewEvents } from '../review.events.js';
import type { PublishDto, SaveDraftDto } from './draft.dto.js';
import { WorkflowDraft } from './draft.entity.js';
import type { WorkflowDraftView } from './draft-view.dto.js';
import { readDefinition } from './read-definition.js';
import { workflowSubject } from './workflow-subject.js';
import { WorkflowsService } from './workflows.service.js';

const CODE = 'suggestion';

/** A workflow is drafted, saved with whatever faults it has, and published once it has none. */
@Injectable()
export class WorkflowDraftsService {
  constructor(
    private readonly database: Database,
    private readonly workflows: WorkflowsService,
    private readonly accounts: AccountsService,
    private readonly ledger: Ledger,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  /** The draft; the present version where none is saved, with the revision that the last one left. */
  find(actor: Actor): Promise<WorkflowDraftView> {
    return this.database.enter(actor, async (tx) => {
      // Read first: whatever is done from here on, whoever saves what is shown is told.
      const revision = await this.revisionOf(tx, actor.tenantId, null);
      const draft = await tx.findOneBy(WorkflowDraft, { tenantId: actor.tenantId, code: CODE });
      if (draft) return this.show(tx, draft);
      const definition = await this.workflows.newestOf(tx, actor.tenantId, CODE);
      const { faults } = readDefinition(definition);
      return { revision, basedOn: definition.version, definition, faults, savedAt: null, savedBy: null };
    });
  }

  /** Saves the draft, faults and all. Refuses a wrong shape, and an outdated revision. */
  save(actor: Actor, { revision, definition }: SaveDraftDto): Promise<WorkflowDraftView> {
    return this.database.enter(actor, (tx) => this.write(tx, actor, revision, definition, 'workflow.saved'));
  }

  /** Throws the draft away. Refuses an outdated revision; there is nothing to throw away where none was saved. */
  discard(actor: Actor, revision: number): Promise<void> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      await this.lockAt(tx, tenantId, revision);
      const { affected } = await tx.delete(WorkflowDraft, { tenantId, code: CODE });
      if (affected) await this.record(tx, actor, 'workflow.discarded', {});
    });
  }

  /**
   * Makes an earlier version the draft; what was drafted is lost, so whoever asks has been warned. Refuses a version that
   * is none, and an outdated revision.
   */
  restore(actor: Actor, version: number, revision: number): Promise<WorkflowDraftView> {
    return this.database.enter(actor, async (tx) => {
      const definition = await this.workflows.version(tx, actor.tenantId, CODE, version);
      return this.write(tx, actor, revision, definition, 'workflow.restored', version);
    });
  }

  /**
   * Publishes the draft as the next version, under which cases are opened from now on; those in progress keep
   * theirs. Refuses a draft with faults, with all of them, and an outdated revision.
   */
  publish(actor: Actor, { revision, note }: PublishDto): Promise<{ version: number }> {
    const { tenantId } = actor;
    return this.database.enter(actor, async (tx) => {
      const draft = await this.lock(tx, tenantId);
      if (!draft) throw new Refused(reviewReasons.draft_missing);
      if (draft.revision !== revision) throw changed(draft.revision);
      const newest = await this.workflows.newestOf(tx, tenantId, CODE);
      const version = newest.version + 1;
      const { definition, faults } = readDefinition({ ...draft.definition, code: CODE, version });
      if (!definition) throw new Refused(reviewReasons.draft_faulty, [], { workflowFaults: faults });
      const publishedAt = this.clock.now();
      const row = { tenantId, code: CODE, version, note, publishedAt, publishedBy: actor.accountId };
      await tx.query(INSERT_VERSION, [...Object.values(row), JSON.stringify(definition)]);
      await tx.delete(WorkflowDraft, { tenantId, code: CODE });
      await this.record(tx, actor, 'workflow.published', { version, hash: hashOf(definition) });
      return { version };
    });
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    revision: number,
    given: object,
    kind: 'workflow.saved' | 'workflow.restored',
    version?: number,
  ): Promise<WorkflowDraftView> {
    const { tenantId } = actor;
    const present = await this.lockAt(tx, tenantId, revision);
    const newest = await this.workflows.newestOf(tx, tenantId, CODE);
    const named = { ...given, code: CODE, version: newest.version + 1 };
    requireShape(readDefinition(named).faults);
    const savedAt = this.clock.now();
    const basedOn = version ?? present?.basedOn ?? newest.version;
    const values = [tenantId, CODE, revision + 1, JSON.stringify(named), basedOn, savedAt, actor.accountId];
    await tx.query(SAVE_DRAFT, values);
    await this.record(tx, actor, kind, { revision: revision + 1, basedOn, hash: hashOf(named) });
    return this.show(tx, await tx.findOneByOrFail(WorkflowDraft, { tenantId, code: CODE }));
  }

  /** The version is locked with it, so that two who publish do not both make the next one. */
  private async lock(tx: Transaction, tenantId: string): Promise<WorkflowDraft | null> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`workflow/${tenantId}/${CODE}`]);
    return tx.findOneBy(WorkflowDraft, { tenantId, code: CODE });
  }

  /** The same, refused where the draft is no more what was seen. */
  private async lockAt(tx: Transaction, tenantId: string, revision: number): Promise<WorkflowDraft | null> {
    const present = await this.lock(tx, tenantId);
    const now = await this.revisionOf(tx, tenantId, present);
    if (now !== revision) throw changed(now);
    return present;
  }

  /**
   * What whoever changes the draft must have seen. Saving, publishing and discarding each leave an event, so that where
   * there is no draft their number is one that no draft has had: whoever saw an earlier one is told.
   */
  private async revisionOf(tx: Transaction, tenantId: string, draft: WorkflowDraft | null): Promise<number> {
    return draft?.revision ?? this.timeline.lengthOf(tx, tenantId, workflowSubject(tenantId, CODE));
  }

  private record(
    tx: Transaction,
    actor: Actor,
    kind: 'workflow.saved' | 'workflow.discarded' | 'workflow.restored' | 'workflow.published',
    data: Record<string, unknown>,
  ) {
    const subjectId = workflowSubject(actor.tenantId, CODE);
    return this.ledger.record(tx, actor, { kind: reviewEvents[kind], subjectId, at: this.clock.now(), data });
  }

  private async show(tx: Transaction, draft: WorkflowDraft): Promise<WorkflowDraftView> {
    const { tenantId, revision, basedOn, definition, savedAt } = draft;
    const savedBy = await this.accounts.nameOf(tx, tenantId, draft.savedBy);
    return { revision, basedOn, definition, faults: readDefinition(definition).faults, savedAt, savedBy };
  }
}

function changed(revision: number): Refused {
  return new Refused(reviewReasons.draft_changed, [], { current: { revision } });
}

/** A wrong shape is refused part by part; what the parts mean may be mended later. */
function requireShape(faults: Fault[]): void {
  const wrong = faults.filter(({ code }) => code === 'workflow.bad_shape');
  if (wrong.length > 0)
    throw new Refused(
      reviewReasons.draft_faulty,
      wrong.map(({ code, place, ko, en }) => ({ field: place.replace(/^\$/, 'definition'), code, ko, en })),
    );
}

function hashOf(definition: Definition | object): string {
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex');
}

const INSERT_VERSION = `
  insert into review.workflows (tenant_id, code, version, note, published_at, published_by, definition)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const SAVE_DRAFT = `
  insert into review.workflow_drafts (tenant_id, code, revision, definition, based_on, saved_at, saved_by)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (tenant_id, code) do update set revision = excluded.revision, definition = excluded.definition,
    based_on = excluded.based_on, saved_at = excluded.saved_at, saved_by = excluded.saved_by`;
