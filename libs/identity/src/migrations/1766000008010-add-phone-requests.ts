import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** Members give a number, which is theirs once they tell the code that went to it. */
export class AddPhoneRequests1766000008010 implements MigrationInterface {
  name = 'AddPhoneRequests1766000008010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity.persons add column asked_phone text`);
    await runner.query(`
      create table identity.phone_requests (
        tenant_id uuid not null,
        person_id uuid not null,
        id uuid not null,
        expires_at timestamptz(3) not null,
        primary key (tenant_id, person_id),
        foreign key (tenant_id, person_id) references identity.persons (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'identity.phone_requests');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table identity.phone_requests`);
    await runner.query(`alter table identity.persons drop column asked_phone`);
  }
}
