import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Into which case one was merged, and from which state. Whoever was closed as a duplicate before stays where it is. */
export class AddMerges1764000005800 implements MigrationInterface {
  name = 'AddMerges1764000005800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table review.cases
        add column merged_into uuid,
        add column merged_from text,
        add foreign key (tenant_id, merged_into) references review.cases (tenant_id, idea_id),
        add check ((merged_into is null) = (merged_from is null)),
        add check (merged_into <> idea_id)`);
    await runner.query(
      `create index cases_merged_into on review.cases (tenant_id, merged_into) where merged_into is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table review.cases drop column merged_into, drop column merged_from`);
  }
}
