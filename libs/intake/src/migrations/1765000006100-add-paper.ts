import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '@app/platform';

/** Ideas told at a counter or sent on paper, and texts that can be taken away while the ledger still holds. */
export class AddPaper1765000006100 implements MigrationInterface {
  name = 'AddPaper1765000006100';

  async up(runner: QueryRunner): Promise<void> {
    // The salt stands beside the text: without it nobody can tell what the hash in the ledger was made of.
    await runner.query(`
      alter table intake.ideas
        add column channel text not null default 'online'
          check (channel in ('online', 'counter', 'paper', 'phone')),
        add column received_on date,
        add column entered_by uuid,
        add column code_serial smallint,
        add column salt bytea,
        add column erased_at timestamptz(3),
        add check ((channel = 'online') = (entered_by is null))`);
    await runner.query(
      `create index ideas_of_person on intake.ideas (tenant_id, person_id) where person_id is not null`,
    );
    await runner.query(`alter table intake.revisions add column salt bytea`);
    await runner.query(`grant update, delete on intake.revisions to ${APP_ROLE}`);
    // Addresses of guests stood here in plain; what is kept of them is forgotten after a day anyhow.
    await runner.query(`delete from intake.idempotency_keys where principal like 'guest:%'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update, delete on intake.revisions from ${APP_ROLE}`);
    await runner.query(`alter table intake.revisions drop column salt`);
    await runner.query(`drop index intake.ideas_of_person`);
    await runner.query(`
      alter table intake.ideas drop column channel, drop column received_on, drop column entered_by,
        drop column code_serial, drop column salt, drop column erased_at`);
  }
}
