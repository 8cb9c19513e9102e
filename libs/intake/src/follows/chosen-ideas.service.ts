import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { CasesService } from '@app/review';
import type { IdeaPage } from '../ideas/idea-view.dto.js';

const PAGE = 20;

/** Where the choices of a member stand. */
const TABLES = { followed: 'intake.follows', supported: 'intake.supports' } as const;

export type Choice = keyof typeof TABLES;

/** The ideas of others that a member chose: to hear of them, or to support them. */
@Injectable()
export class ChosenIdeas {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesService,
  ) {}

  /** Those in public view, newest ideas first; `before` continues a page. */
  of(
    actor: Actor,
    choice: Choice,
    { before = null, limit = PAGE }: { before?: string | null; limit?: number } = {},
  ): Promise<IdeaPage> {
    return this.database.enter(actor, async (tx) => {
      const { tenantId, accountId } = actor;
      const chosen = CHOSEN.replace('{table}', TABLES[choice]);
      const rows: { id: string }[] = await tx.query(chosen, [tenantId, accountId, before, limit + 1]);
      const ids = rows.slice(0, limit).map(({ id }) => id);
      const cases = await this.cases.findAll(tx, actor, ids);
      const items = ids.flatMap((id) => cases.get(id)?.shown ?? []);
      return { items, next: rows.length > limit ? ids.at(-1)! : null };
    });
  }
}

const CHOSEN = `
  select i.id from {table} c join intake.ideas i on i.tenant_id = c.tenant_id and i.id = c.idea_id
  where c.tenant_id = $1 and c.account_id = $2 and ($3::uuid is null or c.idea_id < $3)
    and i.status = 'submitted' and i.hidden_reason is null
  order by c.idea_id desc limit $4`;
