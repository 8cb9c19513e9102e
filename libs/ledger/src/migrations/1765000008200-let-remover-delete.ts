import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REMOVER_ROLE } from '@app/platform';

/** The ledger of a tenant that is deleted goes with it (docs/decisions/0026); nothing else is ever taken from it. */
export class LetRemoverDelete1765000008200 implements MigrationInterface {
  name = 'LetRemoverDelete1765000008200';

  async up(runner: QueryRunner): Promise<void> {
    await refuseChange(
      runner,
      `if tg_op = 'DELETE' and current_user = '${REMOVER_ROLE}' then return null; end if;`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await refuseChange(runner, '');
  }
}

function refuseChange(runner: QueryRunner, exception: string): Promise<unknown> {
  return runner.query(`
    create or replace function ledger.refuse_change() returns trigger language plpgsql as $$
    begin
      ${exception}
      raise exception 'the ledger is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
    end $$`);
}
