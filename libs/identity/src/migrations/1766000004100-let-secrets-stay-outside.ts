import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A provider whose secret the operator keeps has none in the database. */
export class LetSecretsStayOutside1766000004100 implements MigrationInterface {
  name = 'LetSecretsStayOutside1766000004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity.providers alter sealed_secret drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What opens nothing asks the administrator for the secret anew.
    await runner.query(`update identity.providers set sealed_secret = '' where sealed_secret is null`);
    await runner.query(`alter table identity.providers alter sealed_secret set not null`);
  }
}
