import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database/tenant-table.js';

/**
 * Counts of requests that all processes share, in the columns that `rate-limiter-flexible` asks for. Unlogged: what a crash
 * loses is a minute's count. Keys are hashes with the tenant in them, so no row tells of anybody.
 */
export class AddLimits1766000009040 implements MigrationInterface {
  name = 'AddLimits1766000009040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant usage on schema platform to ${APP_ROLE}`);
    await runner.query(`
      create unlogged table platform.limits (
        key varchar(255) primary key,
        points integer not null,
        expire bigint
      )`);
    await runner.query(`grant select, insert, update, delete on platform.limits to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table platform.limits`);
    await runner.query(`revoke usage on schema platform from ${APP_ROLE}`);
  }
}
