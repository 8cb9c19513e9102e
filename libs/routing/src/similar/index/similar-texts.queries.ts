import type { Transaction } from '@app/platform';
import { type Candidate, candidateOf } from '../matching/candidate.js';
import { READING } from '../settings.js';

/** A text that was found, and whose it is. */
export interface FoundText extends Candidate {
  tenantId: string;
  ideaId: string;
  /** The same for an idea and its copies in other governments. */
  storyId: string;
}

/**
 * Texts of this tenant, or public ones of all others, that hold what is searched for, in no order; of their terms those
 * that are asked for.
 */
export async function findTexts(
  tx: Transaction,
  scope: 'tenant' | 'nation',
  search: string,
  asked: ReadonlySet<string>,
  most: number,
): Promise<FoundText[]> {
  const rows: (Pick<FoundText, 'tenantId' | 'ideaId' | 'storyId' | 'title'> & { terms: string })[] =
    await tx.query(
      `select tenant_id as "tenantId", idea_id as "ideaId", title, terms, story_id as "storyId"
     from routing.similar_in_${scope === 'tenant' ? 'tenant' : 'nation'}($1::tsquery, $2)`,
      [search, most],
    );
  return rows.map(({ tenantId, ideaId, storyId, title, terms }) => ({
    ...candidateOf(title, terms.split('\t'), asked),
    tenantId,
    ideaId,
    storyId,
  }));
}

/** How many texts the planner knows of, and of the terms that it finds common what share of them holds each. */
export async function readShares(tx: Transaction): Promise<{ texts: number; shares: Map<string, number> }> {
  const rows: { term: string; share: number }[] = await tx.query(
    `select term, share from routing.term_shares()`,
  );
  const shares = new Map(rows.map(({ term, share }) => [term, share]));
  const texts = shares.get('') ?? 0;
  shares.delete('');
  return { texts, shares };
}

/** Keeps how ideas of a tenant were read, in place of what was there. */
export async function keepTexts(
  tx: Transaction,
  tenantId: string,
  texts: (Candidate & { ideaId: string; storyId?: string | null; isPublic: boolean })[],
): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.map(({ ideaId, storyId, title, isPublic, terms }) => ({
    ideaId,
    storyId,
    title,
    isPublic,
    terms: [...terms],
  }));
  await tx.query(
    `insert into routing.similar_texts (tenant_id, idea_id, story_id, title, terms, is_public, reading)
     select $1, "ideaId", "storyId", title, array_to_tsvector(terms), "isPublic", $3
     from json_to_recordset($2) as t ("ideaId" uuid, "storyId" uuid, title text, terms text[], "isPublic" boolean)
     order by "ideaId"
     on conflict (tenant_id, idea_id) do update set story_id = excluded.story_id, title = excluded.title, terms = excluded.terms,
       is_public = excluded.is_public, reading = excluded.reading`,
    [tenantId, JSON.stringify(rows), READING],
  );
}
