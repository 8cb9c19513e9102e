import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

export class AddCampaigns1764000007400 implements MigrationInterface {
  name = 'AddCampaigns1764000007400';

  async up(runner: QueryRunner): Promise<void> {
    // The key holds all that is looked for, so that copies are found by the index alone.
    await runner.query(`
      create table routing.bands (
        tenant_id uuid not null,
        key bigint not null,
        idea_id uuid not null,
        primary key (tenant_id, key, idea_id)
      )`);
    await protectTenantTable(runner, 'routing.bands', ['select', 'insert']);
    await runner.query(`
      create table routing.campaign_members (
        tenant_id uuid not null,
        idea_id uuid not null,
        campaign_id uuid not null,
        joined_at timestamptz(3) not null,
        primary key (tenant_id, idea_id)
      )`);
    await protectTenantTable(runner, 'routing.campaign_members', ['select', 'insert', 'update']);
    await runner.query(
      `create index members_of_campaign on routing.campaign_members (tenant_id, campaign_id, idea_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table routing.campaign_members, routing.bands`);
  }
}
