import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '@app/platform';

export class CreateNotifications1761000008000 implements MigrationInterface {
  name = 'CreateNotifications1761000008000';

  async up(runner: QueryRunner): Promise<void> {
    await createSchema(runner, 'notifications');
    await runner.query(`
      create table notifications.messages (
        tenant_id uuid not null,
        id uuid not null,
        event_id uuid not null,
        person_id uuid not null,
        template text not null,
        status text not null check (status in ('composed', 'sending', 'sent', 'uncertain', 'dropped')),
        composed_at timestamptz(3) not null,
        claimed_at timestamptz(3),
        sent_at timestamptz(3),
        primary key (tenant_id, id),
        unique (tenant_id, event_id, person_id)
      )`);
    await protectTenantTable(runner, 'notifications.messages', ['select', 'insert', 'update']);
    await runner.query(
      `create index messages_of_person on notifications.messages (tenant_id, person_id, composed_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema notifications cascade`);
  }
}
