import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which ideas are copies from another government, and of which idea there. */
export class AddOrigins1765000006000 implements MigrationInterface {
  name = 'AddOrigins1765000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.ideas add column origin_id uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.ideas drop column origin_id`);
  }
}
