import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Database, StartupProblem, systemOf } from '@app/platform';
import type { Tenant } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import type { Bar, Terminal } from '../terminal.js';
import { awaitOutbox, hasWaiting, isWorkerRunning, startDelivering } from './await-outbox.js';
import { importFiles } from './import-files.js';
import { sizeOf } from './read-lines.js';

export interface ImportOptions {
  tenant: string;
  /** Name under which lines are remembered, so that they are taken in once. */
  source: string;
  /** Deliver the events here when no worker runs. */
  wait?: boolean;
}

/** Lines with a fault that are shown one by one. */
const SHOWN = 20;

const NO_WORKER =
  '작업자가 실행 중이 아니어서 소관 기관은 아직 정해지지 않았습니다. npm start 로 시작하거나 --wait 를 붙이세요. / No worker is running, so agencies are not chosen yet. Start with npm start, or add --wait.';

/** Imports the files and prints what came of it; true when every line was taken in and routed or left to triage. */
export async function runImport(
  app: INestApplicationContext,
  files: string[],
  { tenant: code, source, wait = false }: ImportOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<boolean> {
  const total = await sizeOf(files);
  const [tenant] = await listTenants(app, code);
  refuseSuspended(tenant!);
  const actor = systemOf(tenant!.tenantId);
  const before = await countRoutes(app, actor);

  const bar = terminal.bar(code, 'bytes');
  bar.start(total, 0);
  const { added, known, faulty } = await importFiles(app, actor, source, files, (bytes) => {
    bar.increment(bytes);
    signal.throwIfAborted();
  }).finally(() => bar.stop());
  for (const { file, number, fault } of faulty.slice(0, SHOWN))
    terminal.print(`✖ ${file}:${number} ${fault}`);
  terminal.print(
    `추가 ${added}건, 이미 있음 ${known}건, 읽지 못함 ${faulty.length}건 / ${added} added, ${known} known, ${faulty.length} faulty`,
  );

  const database = app.get(Database);
  if (!(await isWorkerRunning(database))) {
    if (!wait) {
      terminal.print(NO_WORKER);
      return faulty.length === 0;
    }
    if (await hasWaiting(database)) await startDelivering(app);
  }
  const failing = await drain(database, actor, terminal.bar('전달/delivering', '사건/events'), signal);
  const after = await countRoutes(app, actor);
  const routed = after.routed - before.routed;
  const triage = after.triage - before.triage;
  terminal.print(
    `소관 기관 지정 ${routed}건, 직접 살펴볼 것 ${triage}건, 전달 실패 ${failing}건 / ${routed} routed, ${triage} for triage, ${failing} failed deliveries`,
  );
  return faulty.length === 0 && failing === 0;
}

/** Nothing would be delivered there until it is resumed, and an import waits for its deliveries. */
function refuseSuspended({ code, suspendedAt }: Tenant): void {
  if (suspendedAt === null) return;
  throw new StartupProblem(
    'tenancy.suspended',
    `${code} 은(는) 운영을 멈춘 기관입니다.`,
    `${code} is suspended.`,
    `먼저 다시 여세요 / resume it first: npm run madang -- tenant resume ${code}`,
  );
}

async function drain(
  database: Database,
  { tenantId }: Actor,
  bar: Bar,
  signal: AbortSignal,
): Promise<number> {
  let most = 0;
  bar.start(most, 0);
  return awaitOutbox(database, tenantId, (waiting) => {
    most = Math.max(most, waiting);
    bar.setTotal(most);
    bar.update(most - waiting);
    signal.throwIfAborted();
  }).finally(() => bar.stop());
}

function countRoutes(
  app: INestApplicationContext,
  actor: Actor,
): Promise<{ routed: number; triage: number }> {
  return app.get(Database).enter(actor, async (tx) => {
    const [counts] = await tx.query(
      `select count(agency_code)::int as routed, count(*) filter (where agency_code is null)::int as triage
       from routing.routes where tenant_id = $1`,
      [actor.tenantId],
    );
    return counts;
  });
}
