import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an agency is reached: a telephone number or an address of the office, no person's. */
export class AddContacts1766000003200 implements MigrationInterface {
  name = 'AddContacts1766000003200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table catalogue.agencies add column contact text not null default ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table catalogue.agencies drop column contact`);
  }
}
