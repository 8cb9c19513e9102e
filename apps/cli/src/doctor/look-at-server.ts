import type { Client } from 'pg';
import { APP_ROLE, measureSkew, MOST_SKEW_MS } from '@app/platform';
import { migrations } from '../../../contexts.js';
import { listExecuted, listPending } from '../migrate/migrate-schemas.js';
import { type Finding, finding } from './finding.js';

const OLDEST_POSTGRES = 15;

/** Version, locale and clock of the server, as any role sees them. */
export async function lookAtServer(client: Client): Promise<Finding[]> {
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
       current_setting('server_encoding') as encoding, '가' ~ '[[:alpha:]]' as "knowsHangul",
       (select datctype from pg_database where datname = current_database()) as ctype`,
  );
  const { version, major, encoding, knowsHangul, ctype } = rows[0];
  const skew = await measureSkew(async (sql) => (await client.query(sql)).rows);
  return [
    finding(
      `PostgreSQL ${version}`,
      major >= OLDEST_POSTGRES,
      `PostgreSQL ${OLDEST_POSTGRES} 이상으로 옮기세요. / Move to PostgreSQL ${OLDEST_POSTGRES} or newer.`,
    ),
    finding(
      `문자 / encoding ${encoding}, ${ctype}`,
      encoding === 'UTF8' && knowsHangul,
      '한글이 글자로 다뤄지지 않습니다. 데이터베이스를 UTF8, C.UTF-8로 새로 만들어 옮기세요. / Hangul does not count as letters here: make the database anew with UTF8 and C.UTF-8.',
    ),
    finding(
      `시계 차이 / clock skew ${Math.round(skew)} ms`,
      Math.abs(skew) <= MOST_SKEW_MS,
      '이 컴퓨터와 데이터베이스 서버의 시각을 맞추세요 (NTP). / Set this machine and the database server to the same time (NTP).',
    ),
  ];
}

/** Pending migrations, and what the app role may do, as the administrator sees them. */
export async function lookAtSchema(client: Client): Promise<Finding[]> {
  const pending = await listPending(client);
  const known = migrations.map(({ name }) => name);
  const unknown = (await listExecuted(client)).filter((name) => !known.includes(name));
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as "isTooStrong",
       exists (select 1 from pg_auth_members where member = r.oid) as "isMember",
       exists (select 1 from pg_class where relowner = r.oid) as "isOwner"
     from pg_roles r where rolname = $1`,
    [APP_ROLE],
  );
  const [role] = rows;
  const { rows: open } = await client.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name from pg_class c
     join pg_namespace n on n.oid = relnamespace
     join pg_attribute on attrelid = c.oid and attname = 'tenant_id'
     where relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
       and format('%I.%I', nspname, relname) not in
         ('ledger.due', 'ledger.outbox', 'ledger.standstills', 'tenancy.former_tenants', 'tenancy.hosts')`,
  );
  const migrate = 'npm run madang -- migrate';
  return [
    finding(
      `데이터베이스 변경 대기 / pending migrations: ${pending.join(', ') || 0}`,
      pending.length === 0,
      migrate,
    ),
    finding(
      `모르는 변경 / unknown migrations: ${unknown.join(', ') || 0}`,
      unknown.length === 0,
      '데이터를 만든 판의 마당을 설치하세요. / Install the version that made this data.',
    ),
    finding(
      `${APP_ROLE}: ${role ? '권한이 필요한 만큼만 / no more rights than needed' : '없음 / missing'}`,
      Boolean(role) && !role.isTooStrong && !role.isMember && !role.isOwner,
      `${migrate}. 그래도 남으면 이 역할의 소속과 소유물을 거두세요. / If it stays, revoke the role's memberships and ownership.`,
    ),
    finding(
      `행 단위 보호가 없는 표 / tables without row security: ${open.map(({ name }) => name).join(', ') || 0}`,
      open.length === 0,
      'alter table … enable row level security, force row level security',
    ),
  ];
}

/** What the server does with what it was told to keep, and whether it has connections enough for all. */
export async function lookAtDurability(client: Client): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name = any($1) order by name`,
    [[...KEEPING, 'max_connections']],
  );
  return rows.map(({ name, setting }) =>
    name === 'max_connections'
      ? finding(
          `max_connections ${setting}`,
          Number(setting) >= LEAST_CONNECTIONS,
          `api마다 16개, worker마다 60개를 더해 정하고 다시 시작하세요. / Count 16 for each api and 60 for each worker, set it so and restart.`,
        )
      : finding(
          `${name} ${setting}`,
          setting !== 'off',
          name === 'data_checksums'
            ? 'pg_checksums --enable (서버를 멈추고 / with the server stopped)'
            : `${name} = on 으로 설정하고 다시 읽게 하세요. 아니면 전원이 나갈 때 받은 제안을 잃습니다. / Set it so; with the power, ideas that were answered are lost otherwise.`,
        ),
  );
}

/** Off, each of these loses what was committed, or hides that it was lost. */
const KEEPING = ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit'];
/** One api and one worker. */
const LEAST_CONNECTIONS = 80;
