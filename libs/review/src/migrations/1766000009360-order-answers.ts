import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_ANSWER = `index concurrently cases_by_answer
  on review.cases (tenant_id, coalesce(answered_at, decided_at), idea_id)
  where reply is not null and decided_at is not null`;

const BY_DECISION = `index cases_by_decision on review.cases (tenant_id, decided_at, idea_id)
  where reply is not null and decided_at is not null`;

/**
 * The newest answers are read in their order. Cases that were answered again are dated here; for all others, and for what
 * a process of the version before still decides, the first decision is the answer.
 */
export class OrderAnswers1766000009360 implements MigrationInterface {
  name = 'OrderAnswers1766000009360';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ANSWERED_AGAIN);
    // One that broke off stays, and is of no use.
    await runner.query(`drop index if exists review.cases_by_answer`);
    await runner.query(`create ${BY_ANSWER}`);
    await runner.query(`drop index if exists review.cases_by_decision`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create ${BY_DECISION}`);
    await runner.query(`drop index review.cases_by_answer`);
  }
}

const ANSWERED_AGAIN = `
  with answering as (
    select distinct w.tenant_id, w.code, t.one ->> 'name' as name
    from review.workflows w, jsonb_array_elements(w.definition -> 'transitions') t (one)
    where t.one -> 'effects' ? 'publish_reply'
  )
  update review.cases c set answered_at = again.at
  from (
    select a.tenant_id, a.idea_id, max(a.occurred_at) as at
    from review.acts a
    join review.cases k on k.tenant_id = a.tenant_id and k.idea_id = a.idea_id and a.occurred_at > k.decided_at
    join answering w on w.tenant_id = a.tenant_id and w.code = k.workflow_code and w.name = a.name
    group by a.tenant_id, a.idea_id
  ) again
  where c.tenant_id = again.tenant_id and c.idea_id = again.idea_id and c.answered_at is null`;
