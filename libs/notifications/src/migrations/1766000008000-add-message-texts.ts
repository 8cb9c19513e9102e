import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Messages in a tenant's own words, each change a row of its own: what was said before can be said again. */
export class AddMessageTexts1766000008000 implements MigrationInterface {
  name = 'AddMessageTexts1766000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.texts (
        tenant_id uuid not null,
        name text not null,
        language text not null check (language in ('ko', 'en')),
        version integer not null check (version > 0),
        subject text,
        text text,
        short text,
        changed_at timestamptz(3) not null,
        primary key (tenant_id, name, language, version),
        check ((subject is null) = (text is null) and (short is null or text is not null))
      )`);
    await protectTenantTable(runner, 'notifications.texts', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notifications.texts`);
  }
}
