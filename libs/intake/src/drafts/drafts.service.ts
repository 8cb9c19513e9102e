import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { v7 } from 'uuid';
import { type Actor, Clock, Database, NotFound, Refused } from '@app/platform';
import { intakeReasons } from '../intake.errors.js';
import { Draft } from './draft.entity.js';
import type { DraftDto, DraftView } from './draft.dto.js';

const MOST_DRAFTS = 20;

/** Drafts of signed-in members. Another member's draft is not found. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own drafts, the last one written first. */
  list(actor: Actor): Promise<DraftView[]> {
    return this.database.enter(actor, async (tx) => {
      const drafts = await tx.find(Draft, { where: ownOf(actor), order: { updatedAt: 'DESC' } });
      return drafts.map(show);
    });
  }

  find(actor: Actor, id: string): Promise<DraftView> {
    return this.database.enter(actor, async (tx) => {
      const draft = await tx.findOneBy(Draft, { ...ownOf(actor), id });
      if (!draft) throw new NotFound(intakeReasons.draft_not_found);
      return show(draft);
    });
  }

  /** Begins a draft, under the id that its form gives it: a second click writes over it. Refuses the twenty-first. */
  begin(actor: Actor, content: DraftDto, id = v7()): Promise<DraftView> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = ownOf(actor);
      if ((await tx.countBy(Draft, { tenantId, accountId, id: Not(id) })) >= MOST_DRAFTS)
        throw new Refused(intakeReasons.too_many_drafts);
      const updatedAt = this.clock.now();
      const written: unknown[] = await tx.query(BEGIN, [tenantId, id, accountId, content, updatedAt]);
      if (written.length === 0) throw new NotFound(intakeReasons.draft_not_found);
      return { id, content, updatedAt };
    });
  }

  /** Writes over a draft. */
  save(actor: Actor, id: string, content: DraftDto): Promise<DraftView> {
    return this.database.enter(actor, async (tx) => {
      const updatedAt = this.clock.now();
      const { affected } = await tx.update(
        Draft,
        { ...ownOf(actor), id },
        { content: { ...content }, updatedAt },
      );
      if (!affected) throw new NotFound(intakeReasons.draft_not_found);
      return { id, content, updatedAt };
    });
  }

  discard(actor: Actor, id: string): Promise<void> {
    return this.database.enter(actor, async (tx) => {
      const { affected } = await tx.delete(Draft, { ...ownOf(actor), id });
      if (!affected) throw new NotFound(intakeReasons.draft_not_found);
    });
  }
}

const BEGIN = `
  insert into intake.drafts as d (tenant_id, id, account_id, content, updated_at) values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, id) do update set content = excluded.content, updated_at = excluded.updated_at
    where d.account_id = excluded.account_id
  returning d.id`;

function ownOf({ tenantId, accountId }: Actor): { tenantId: string; accountId: string } {
  if (!accountId) throw new Error('drafts are for members');
  return { tenantId, accountId };
}

const show = ({ id, content, updatedAt }: Draft): DraftView => ({
  id,
  content: content as DraftDto,
  updatedAt,
});
