import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, protectTenantTable, SEARCH_ROLE } from '@app/platform';

/** What people agreed to, who looked at them, how they are forgotten, and for how long what is kept. */
export class AddPrivacy1765000004800 implements MigrationInterface {
  name = 'AddPrivacy1765000004800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.persons
        add column phone text, add column postal_address text, add column erased_at timestamptz(3)`);
    await runner.query(`
      create table identity.consents (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('processing', 'public_name', 'sharing')),
        text_version text not null,
        channel text not null check (channel in ('online', 'paper')),
        given_at timestamptz(3) not null,
        recorded_by uuid,
        withdrawn_at timestamptz(3),
        primary key (tenant_id, id),
        foreign key (tenant_id, person_id) references identity.persons (tenant_id, id) on delete cascade
      )`);
    await protectTenantTable(runner, 'identity.consents');
    await runner.query(
      `create unique index consents_in_force on identity.consents (tenant_id, person_id, kind) where withdrawn_at is null`,
    );
    await runner.query(`
      create table identity.accesses (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        account_id uuid not null,
        roles text[] not null,
        agency_code text,
        subject_id uuid,
        act text not null check (act in ('proposer_shown', 'seal_opened')),
        reason text not null,
        occurred_at timestamptz(3) not null,
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'identity.accesses', ['select', 'insert', 'delete']);
    // A typed reason may name the person, and then goes with them; who looked, and when, is never changed.
    await runner.query(`grant update (reason) on identity.accesses to ${APP_ROLE}`);
    await runner.query(
      `create index accesses_of_person on identity.accesses (tenant_id, person_id, occurred_at)`,
    );
    await runner.query(`create index accesses_by_age on identity.accesses (tenant_id, occurred_at, id)`);
    await runner.query(`
      create table identity.erasures (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        account_id uuid,
        status text not null check (status in ('waiting', 'undone', 'sealed', 'erased')),
        requested_at timestamptz(3) not null,
        acts_at timestamptz(3) not null,
        kept_until timestamptz(3),
        ended_at timestamptz(3),
        primary key (tenant_id, id)
      )`);
    await protectTenantTable(runner, 'identity.erasures', ['select', 'insert', 'update']);
    await runner.query(
      `create unique index erasures_under_way on identity.erasures (tenant_id, person_id) where status in ('waiting', 'sealed')`,
    );
    await runner.query(`
      create table identity.retention_rules (
        tenant_id uuid not null,
        kind text not null check (kind in ('adopted', 'declined', 'withdrawn', 'drafts', 'accesses')),
        months integer not null check (months > 0),
        set_at timestamptz(3) not null,
        set_by uuid,
        primary key (tenant_id, kind)
      )`);
    await protectTenantTable(runner, 'identity.retention_rules', ['select', 'insert', 'update']);
    await this.addSeal(runner);
    await runner.query(`
      insert into ledger.due (tenant_id, kind, subject_id, due_at)
      select tenant_id, 'identity.retention', tenant_id, now() from tenancy.tenants on conflict do nothing`);
  }

  /** Whoever is sealed can be put away and taken out, not read: the app role may not select the content. */
  private async addSeal(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.sealed_persons (
        tenant_id uuid not null,
        person_id uuid not null,
        content jsonb not null,
        sealed_at timestamptz(3) not null,
        primary key (tenant_id, person_id)
      )`);
    await protectTenantTable(runner, 'identity.sealed_persons', []);
    await runner.query(
      `grant insert (tenant_id, person_id, content, sealed_at), select (tenant_id, person_id)
       on identity.sealed_persons to ${APP_ROLE}`,
    );
    // No reading without a record: the administrator in the door's own setting is written down in the same call.
    await this.addFunction(
      runner,
      'open_seal(person uuid, subject uuid, why text, access uuid, at timestamptz)',
      `declare
         tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
         actor uuid := nullif(current_setting('app.actor', true), '')::uuid;
       begin
         insert into identity.accesses (tenant_id, id, person_id, account_id, roles, agency_code, subject_id, act,
           reason, occurred_at)
         select tenant, access, person, a.id, a.roles, a.agency_code, subject, 'seal_opened', why, at
         from identity.accounts a
         where a.tenant_id = tenant and a.id = actor and 'administrator' = any (a.roles) and a.disabled_at is null;
         if not found then
           raise exception 'only an administrator opens a seal' using errcode = 'insufficient_privilege';
         end if;
         return (select content from identity.sealed_persons where tenant_id = tenant and person_id = person);
       end`,
    );
    // Nobody looks: what is read here is gone, and only where its time had been set.
    await this.addFunction(
      runner,
      'break_seal(person uuid)',
      `declare
         tenant uuid := nullif(current_setting('app.tenant', true), '')::uuid;
         found_content jsonb;
       begin
         if nullif(current_setting('app.actor', true), '') is not null then
           raise exception 'a seal is broken by nobody in person' using errcode = 'insufficient_privilege';
         end if;
         delete from identity.sealed_persons s
         where s.tenant_id = tenant and s.person_id = person and exists (
           select 1 from identity.erasures e
           where e.tenant_id = tenant and e.person_id = person and e.status = 'sealed')
         returning s.content into found_content;
         return found_content;
       end`,
    );
    await runner.query(`grant select, delete on identity.sealed_persons to ${SEARCH_ROLE}`);
    await runner.query(`grant select on identity.erasures to ${SEARCH_ROLE}`);
    await runner.query(`grant insert on identity.accesses to ${SEARCH_ROLE}`);
  }

  private async addFunction(runner: QueryRunner, signature: string, body: string): Promise<void> {
    const name = signature.slice(0, signature.indexOf('('));
    await runner.query(`
      create function identity.${signature} returns jsonb
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$ ${body} $$`);
    await runner.query(`alter function identity.${name} owner to ${SEARCH_ROLE}`);
    await runner.query(`revoke all on function identity.${name} from public`);
    await runner.query(`grant execute on function identity.${name} to ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from ledger.due where kind in ('identity.retention', 'identity.erasure')`);
    await runner.query(`drop function identity.open_seal`);
    await runner.query(`drop function identity.break_seal`);
    await runner.query(
      `drop table identity.sealed_persons, identity.retention_rules, identity.erasures, identity.accesses, identity.consents`,
    );
    await runner.query(
      `alter table identity.persons drop column phone, drop column postal_address, drop column erased_at`,
    );
  }
}
