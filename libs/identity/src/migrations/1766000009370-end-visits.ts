import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '@app/platform';

/** A visit of whoever is an operator no longer ends before its hour. Who came and why still never change. */
export class EndVisits1766000009370 implements MigrationInterface {
  name = 'EndVisits1766000009370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`grant update (ends_at) on identity.visits to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (ends_at) on identity.visits from ${APP_ROLE}`);
  }
}
