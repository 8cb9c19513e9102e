import type { Client } from 'pg';
import { APP_ROLE } from '@app/platform';
import { migrations } from '../../../contexts.js';
import { listExecuted, listPending } from '../migrate/migrate-schemas.js';
import { type Finding, finding } from './finding.js';

const OLDEST_POSTGRES = 15;
/** BullMQ compares its own clock with the database: further apart, a worker steals jobs that others hold. */
const MOST_SKEW_MS = 2_000;

/** Version, locale and clock of the server, as any role sees them. */
export async function lookAtServer(client: Client): Promise<Finding[]> {
  const { rows } = await client.query(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
       current_setting('server_encoding') as encoding, '가' ~ '[[:alpha:]]' as "knowsHangul",
       (select datctype from pg_database where datname = current_database()) as ctype`,
  );
  const { version, major, encoding, knowsHangul, ctype } = rows[0];
  const skew = await measureSkew(client);
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

/** How far this process is ahead of the server, in milliseconds; the best of three round trips. */
async function measureSkew(client: Client): Promise<number> {
  let best = { trip: Infinity, skew: 0 };
  for (let i = 0; i < 3; i++) {
    const sent = Date.now();
    const { rows } = await client.query(`select extract(epoch from clock_timestamp()) * 1000 as now`);
    const received = Date.now();
    const trip = received - sent;
    if (trip < best.trip) best = { trip, skew: (sent + received) / 2 - Number(rows[0].now) };
  }
  return best.skew;
}
