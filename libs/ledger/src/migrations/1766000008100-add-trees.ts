import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTenantTable } from '@app/platform';

/** A tree over the events of each tenant, and what was signed of it (docs/decisions/0041). Ids, numbers and hashes only. */
export class AddTrees1766000008100 implements MigrationInterface {
  name = 'AddTrees1766000008100';

  async up(runner: QueryRunner): Promise<void> {
    // How far the tree has come; whoever lets it grow locks the row.
    await runner.query(`
      create table ledger.trees (
        tenant_id uuid primary key,
        size bigint not null,
        position xid8 not null,
        event_id uuid not null
      )`);
    await protectTenantTable(runner, 'ledger.trees', ['select', 'insert', 'update']);
    await runner.query(`
      create table ledger.leaves (
        tenant_id uuid not null,
        index bigint not null,
        event_id uuid not null,
        primary key (tenant_id, index),
        unique (tenant_id, event_id)
      )`);
    await protectTenantTable(runner, 'ledger.leaves', ['select', 'insert']);
    await runner.query(`
      create table ledger.tiles (
        tenant_id uuid not null,
        level smallint not null,
        index bigint not null,
        hashes bytea not null,
        primary key (tenant_id, level, index)
      )`);
    // Hashes do not compress.
    await runner.query(`alter table ledger.tiles alter column hashes set storage external`);
    await protectTenantTable(runner, 'ledger.tiles', ['select', 'insert', 'update']);
    await runner.query(`
      create table ledger.checkpoints (
        tenant_id uuid not null,
        size bigint not null check (size > 0),
        root bytea not null,
        signed_at timestamptz(3) not null,
        note text not null,
        primary key (tenant_id, size)
      )`);
    await protectTenantTable(runner, 'ledger.checkpoints', ['select', 'insert']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['checkpoints', 'tiles', 'leaves', 'trees'])
      await runner.query(`drop table ledger.${table}`);
  }
}
