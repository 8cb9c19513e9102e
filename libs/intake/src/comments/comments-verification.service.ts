import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '@app/platform';
import { hashSalted } from '@app/ledger';

const TEXTS_A_PAGE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** A number of comments that is not what there are, or words that the ledger does not prove. */
export interface CommentFault {
  subjectId: string;
  what: string;
}

/** Holds comments against the ledger. */
@Injectable()
export class CommentsVerification {
  constructor(private readonly database: Database) {}

  /** Counts every idea's comments anew, and reckons the hash of every text; what was covered has none any more. */
  async verify(actor: Actor): Promise<{ comments: number; faults: CommentFault[] }> {
    const { tenantId } = actor;
    const faults = await this.database.enter(actor, (tx): Promise<CommentFault[]> =>
      tx.query(MISCOUNTED, [tenantId]),
    );
    for (let after = FIRST, comments = 0; ;) {
      const page = await this.database.enter(actor, (tx): Promise<Hashed[]> =>
        tx.query(HASHED, [tenantId, after, TEXTS_A_PAGE]),
      );
      for (const { id, text, salt, hash, isCovered } of page)
        if (salt ? hashSalted(salt, text) !== hash : !isCovered)
          faults.push({ subjectId: id, what: 'words differ from the ledger' });
      comments += page.length;
      if (page.length < TEXTS_A_PAGE) return { comments, faults };
      after = page.at(-1)!.id;
    }
  }
}

interface Hashed {
  id: string;
  text: string;
  salt: Buffer | null;
  hash: string | null;
  isCovered: boolean;
}

const MISCOUNTED = `
  select i.id as "subjectId", i.comment_count || ' comments, ' || count(c.id) || ' counted' as what
  from intake.ideas i left join intake.comments c on c.tenant_id = i.tenant_id and c.idea_id = i.id
    and c.gone_at is null and c.held_until is null and c.hidden_reason is null
  where i.tenant_id = $1
  group by i.id, i.comment_count having i.comment_count <> count(c.id)
  order by i.id`;

const HASHED = `
  select c.id, c.text, c.salt, e.hash, e.covered as "isCovered"
  from intake.comments c cross join lateral (
    select (array_agg(data ->> 'textHash' order by sequence desc) filter (where data ? 'textHash'))[1] as hash,
      coalesce(bool_or(kind = 'comment.covered'), false) as covered
    from ledger.events where tenant_id = c.tenant_id and subject_id = c.id
  ) e
  where c.tenant_id = $1 and c.gone_at is null and c.id > $2
  order by c.id limit $3`;
