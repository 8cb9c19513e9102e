import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that came with a supplement, not with the idea as it was first sent. */
export class AddSupplementFiles1766000007310 implements MigrationInterface {
  name = 'AddSupplementFiles1766000007310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.attachments add column revision integer,
        add foreign key (tenant_id, idea_id, revision) references intake.revisions (tenant_id, idea_id, number)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.attachments drop column revision`);
  }
}
