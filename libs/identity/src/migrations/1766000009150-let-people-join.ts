import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation may be one's own: whoever left an address to open an account with. */
export class LetPeopleJoin1766000009150 implements MigrationInterface {
  name = 'LetPeopleJoin1766000009150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity.invitations add column is_own boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from identity.invitations where is_own`);
    await runner.query(`alter table identity.invitations drop column is_own`);
  }
}
