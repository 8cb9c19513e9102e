import { withoutIndexes } from './without-indexes.mjs';

const EVENTS_OF_AN_IDEA = 4;

/** Events in the ledger for every idea that `fillIdeas` made, so that it is as large as it would be. Their hashes say nothing. */
export async function fillEvents(admin) {
  await withoutIndexes(admin, ['ledger.events'], () =>
    admin.query(
      `insert into ledger.events
       (tenant_id, id, subject_id, sequence, kind, actor_kind, data, occurred_at, previous, hash)
     select c.tenant_id, uuidv7(), c.idea_id, n, case n when 1 then 'idea.submitted' else 'case.moved' end, 'system',
       jsonb_build_object('transition', 'claim', 'from', 'received', 'to', c.state, 'version', n, 'agency', c.agency_code),
       c.opened_at + make_interval(hours => n), case when n > 1 then sha256(c.idea_id::text::bytea) end,
       sha256((c.idea_id::text || n)::bytea)
     from review.cases c, generate_series(1, ${EVENTS_OF_AN_IDEA}) n
     where not exists (select from ledger.events e where e.tenant_id = c.tenant_id and e.subject_id = c.idea_id)`,
    ),
  );
}
