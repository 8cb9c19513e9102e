import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A workflow names the list its grounds come from, so which lists there are is data. */
export class OpenReasonKinds1762000003100 implements MigrationInterface {
  name = 'OpenReasonKinds1762000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalogue.reasons drop constraint reasons_kind_check,
        add constraint reasons_kind_check check (kind ~ '^[a-z][a-z0-9_]{0,63}$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const former = `kind in ('supplement', 'non_adoption', 'transfer', 'hide')`;
    await runner.query(`delete from catalogue.reasons where not (${former})`);
    await runner.query(`
      alter table catalogue.reasons drop constraint reasons_kind_check,
        add constraint reasons_kind_check check (${former})`);
  }
}
