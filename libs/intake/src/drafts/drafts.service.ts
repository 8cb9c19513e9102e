import { Injectable } from '@nestjs/common';
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

  /** Begins a draft. Refuses the twenty-first. */
  begin(actor: Actor, content: DraftDto): Promise<DraftView> {
    return this.database.enter(actor, async (tx) => {
      if ((await tx.countBy(Draft, ownOf(actor))) >= MOST_DRAFTS)
        throw new Refused(intakeReasons.too_many_drafts);
      const draft = { ...ownOf(actor), id: v7(), content: { ...content }, updatedAt: this.clock.now() };
      await tx.insert(Draft, draft);
      return show(draft);
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

function ownOf({ tenantId, accountId }: Actor): { tenantId: string; accountId: string } {
  if (!accountId) throw new Error('drafts are for members');
  return { tenantId, accountId };
}

const show = ({ id, content, updatedAt }: Draft): DraftView => ({
  id,
  content: content as DraftDto,
  updatedAt,
});
