/**
 * What a signed-in citizen's POST /api/v1/ideas says to PostgreSQL, statement by statement, in this order. The
 * benchmark logs one request of each server and refuses to measure when the texts differ.
 */

/** libs/identity/src/sessions/sessions.service.ts, actorOf: who holds this token. Before the transaction. */
export const FIND_SESSION = {
  name: 'find-session',
  text: `select account_id, roles, agency_code, seen_at, is_demo from identity.find_session($1, $2, $3)`,
};

/** TypeORM's DataSource.transaction. */
export const BEGIN = 'START TRANSACTION';

/** libs/platform/src/database/database.ts, ENTER: tenant and actor for row-level security. */
export const ENTER = {
  name: 'enter',
  text: `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true)`,
};

/** libs/intake/src/ideas/submission.service.ts, INSERT_IDEA. */
export const INSERT_IDEA = {
  name: 'insert-idea',
  text: `
    insert into intake.ideas (tenant_id, id, tracking_number, status, person_id, account_id, title, situation,
      improvement, effect, call_code, topic_code, agenda_code, region_code, is_withheld, language, submitted_at,
      confirmed_at, channel, received_on, entered_by, code_serial, salt, origin_id, answers,
      form_version)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
      $23, $24, $25, $26)`,
};

/**
 * libs/ledger/src/events/ledger.service.ts, APPEND: an event and a row for each queue that listens. Issued for
 * `idea.submitted` after the idea, and for `case.opened` after the case.
 */
export const APPEND = {
  name: 'append',
  text: `
    with event as (
      insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, actor_id, data,
        occurred_at, previous, hash)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      returning id, tenant_id
    )
    insert into ledger.outbox (queue, event_id, tenant_id)
    select queue, event.id, event.tenant_id from event, unnest($12::text[]) as queue`,
};

/** libs/review/src/cases/opening.service.ts, INSERT_CASE. */
export const INSERT_CASE = {
  name: 'insert-case',
  text: `
    insert into review.cases (tenant_id, idea_id, tracking_number, title, topic_code, region_code, call_code,
      agenda_code, language, is_withheld, supports, submitted_at, opened_at, workflow_code, workflow_version,
      state, due_on, lane, proposer_id, came_by, is_shared, state_since)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $13)`,
};

/** libs/review/src/clocks/clocks.queries.ts, STORE_CLOCKS. */
export const STORE_CLOCKS = {
  name: 'store-clocks',
  text: `
  insert into review.clocks (tenant_id, id, idea_id, code, started_at, due_at, stops, extended_by, given_on,
    ended_at, reminded_at, breached_at, escalated_at)
  select $1, c.id, c."ideaId", c.code, c."startedAt", c."dueAt", c.stops, c."extendedBy", c."givenOn",
    c."endedAt", c."remindedAt", c."breachedAt", c."escalatedAt"
  from json_to_recordset($2) as c (id uuid, "ideaId" uuid, code text, "startedAt" timestamptz,
    "dueAt" timestamptz, stops jsonb, "extendedBy" integer, "givenOn" date, "endedAt" timestamptz,
    "remindedAt" timestamptz, "breachedAt" timestamptz, "escalatedAt" timestamptz)
  on conflict (tenant_id, id) do update set due_at = excluded.due_at, stops = excluded.stops,
    extended_by = excluded.extended_by, given_on = excluded.given_on, ended_at = excluded.ended_at,
    reminded_at = excluded.reminded_at, breached_at = excluded.breached_at,
    escalated_at = excluded.escalated_at`,
};

/** libs/ledger/src/due/due.ts, SET_DUE: when the clock is to be looked at. */
export const SET_DUE = {
  name: 'set-due',
  text: `
  insert into ledger.due (tenant_id, kind, subject_id, due_at)
  select $1, $2, "subjectId", "dueAt"
  from json_to_recordset($3) as given ("subjectId" uuid, "dueAt" timestamptz)
  on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at`,
};

/** TypeORM's DataSource.transaction. */
export const COMMIT = 'COMMIT';
