import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '@app/platform';

/** Lets words be taken out of acts and opinions when a person is erased. */
export class OpenWords1765000006200 implements MigrationInterface {
  name = 'OpenWords1765000006200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.acts add column salt bytea`);
    await runner.query(`grant update (message, facts, salt) on review.acts to ${APP_ROLE}`);
    await runner.query(`grant update (text) on review.opinion_versions to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (text) on review.opinion_versions from ${APP_ROLE}`);
    await runner.query(`revoke update (message, facts) on review.acts from ${APP_ROLE}`);
    await runner.query(`alter table review.acts drop column salt`);
  }
}
