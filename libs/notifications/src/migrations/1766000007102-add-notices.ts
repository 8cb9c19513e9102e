import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages are notices on the site too, until their reader has seen them. */
export class AddNotices1766000007102 implements MigrationInterface {
  name = 'AddNotices1766000007102';

  async up(runner: QueryRunner): Promise<void> {
    // Nobody is to find years of them unread: what stands there now counts as seen.
    await runner.query(`alter table notifications.messages add column read_at timestamptz(3) default now()`);
    await runner.query(`alter table notifications.messages alter column read_at drop default`);
    await runner.query(
      `create index unread_messages on notifications.messages (tenant_id, person_id) where read_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index notifications.unread_messages`);
    await runner.query(`alter table notifications.messages drop column read_at`);
  }
}
