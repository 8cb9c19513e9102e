import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever let name and contact go along with an idea before that was a consent on record has one now, from that day.
 * Taking it back works like any other.
 */
export class NoteConsents1766000002100 implements MigrationInterface {
  name = 'NoteConsents1766000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into identity.consents (tenant_id, id, person_id, kind, text_version, channel, given_at)
      select tenant_id, gen_random_uuid(), person_id, 'sharing', '2026-11-29', 'online', min(consented_at)
      from (
        select c.tenant_id, coalesce(i.person_id, a.person_id) as person_id, c.consented_at
        from exchange.crossings c
        join intake.ideas i on i.tenant_id = c.tenant_id and i.id = c.idea_id
        left join identity.accounts a on a.tenant_id = i.tenant_id and a.id = i.account_id
        where c.side = 'sent' and c.consented_at is not null
      ) agreed
      where person_id is not null
      group by tenant_id, person_id
      on conflict (tenant_id, person_id, kind) where withdrawn_at is null do nothing`);
  }

  /** What people agreed to stays on record. */
  async down(): Promise<void> {}
}
