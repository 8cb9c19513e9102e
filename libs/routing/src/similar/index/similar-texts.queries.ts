import type { Transaction } from '@app/platform';
import type { Candidate } from '../matching/candidate.js';
import type { TermShares } from '../matching/rarity.js';
import type { ReadText } from './read-idea.js';
import { READING } from '../settings.js';

/** Before there are figures: every word says a little, and two in common do not make two ideas alike. */
const FEWEST_TEXTS = 20;

/** A text that was found, and whose it is. */
export interface FoundText extends Candidate {
  tenantId: string;
  ideaId: string;
}

/** Texts of this tenant, or public ones of all others, that hold what is searched for, in no order. */
export function findTexts(
  tx: Transaction,
  scope: 'tenant' | 'nation',
  search: string,
  most: number,
): Promise<FoundText[]> {
  return tx.query(
    `select tenant_id as "tenantId", idea_id as "ideaId", title, title_units as "titleUnits",
       joined_units as "joinedUnits", body_units as "bodyUnits"
     from routing.similar_in_${scope === 'tenant' ? 'tenant' : 'nation'}($1::tsquery, $2)`,
    [search, most],
  );
}

/** How common terms are in the texts of all tenants, by the planner's figures; empty until it has some. */
export async function readShares(tx: Transaction): Promise<TermShares> {
  const rows: { term: string; share: number }[] = await tx.query(
    `select term, share from routing.term_shares()`,
  );
  const texts = Math.max(FEWEST_TEXTS, rows.find(({ term }) => term === '')?.share ?? 0);
  return { texts, shares: new Map(rows.map(({ term, share }) => [term, share])) };
}

/** Keeps how ideas of a tenant were read, in place of what was there. */
export async function keepTexts(
  tx: Transaction,
  tenantId: string,
  texts: (ReadText & { ideaId: string; isPublic: boolean })[],
): Promise<void> {
  if (texts.length === 0) return;
  await tx.query(
    `insert into routing.similar_texts
       (tenant_id, idea_id, title, title_units, joined_units, body_units, terms, is_public, reading)
     select $1, "ideaId", title, "titleUnits", "joinedUnits", "bodyUnits", array_to_tsvector(terms), "isPublic", $3
     from json_to_recordset($2) as t ("ideaId" uuid, title text, "titleUnits" text[], "joinedUnits" text[],
       "bodyUnits" text[], terms text[], "isPublic" boolean)
     order by "ideaId"
     on conflict (tenant_id, idea_id) do update set title = excluded.title, title_units = excluded.title_units,
       joined_units = excluded.joined_units, body_units = excluded.body_units, terms = excluded.terms,
       is_public = excluded.is_public, reading = excluded.reading`,
    [tenantId, JSON.stringify(texts), READING],
  );
}
