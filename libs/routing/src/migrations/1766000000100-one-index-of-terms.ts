import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One index serves both searches. In the one that began with the tenant, a tenant with a million ideas is one more list
 * of a million places, which every search walks through; the tenant of the few texts found is read in their rows.
 */
export class OneIndexOfTerms1766000000100 implements MigrationInterface {
  name = 'OneIndexOfTerms1766000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index routing.similar_texts_of_tenant, routing.similar_texts_public`);
    await runner.query(`create index similar_texts_by_terms on routing.similar_texts using gin (terms)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index routing.similar_texts_by_terms`);
    await runner.query(
      `create index similar_texts_of_tenant on routing.similar_texts using gin (tenant_id, terms)`,
    );
    await runner.query(
      `create index similar_texts_public on routing.similar_texts using gin (terms) where is_public`,
    );
  }
}
