import type { INestApplicationContext } from '@nestjs/common';
import { CountsVerification } from '@app/insight';
import { CommentsVerification, WordsVerification } from '@app/intake';
import { type TreeFault, TreeVerification, Verification } from '@app/ledger';
import { Database, systemOf } from '@app/platform';
import { CaseVerification } from '@app/review';
import type { Tenant } from '@app/tenancy';
import { listTenants } from '../list-tenants.js';
import type { Terminal } from '../terminal.js';

/** Faults shown of each kind; the count says how many there are. */
const SHOWN = 20;

/**
 * Recomputes the ledger of every tenant, or of one, holds every case and citizens' words against it, and counts its supporters and comments anew. Prints what it found, a line a
 * fault; true when there is none.
 */
export async function verifyLedger(
  app: INestApplicationContext,
  code: string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
  formerKeys: Buffer[] = [],
): Promise<boolean> {
  let isSound = true;
  for (const tenant of await listTenants(app, code)) {
    const faults = await verifyTenant(app, tenant, terminal, { signal, formerKeys });
    isSound &&= faults === 0;
  }
  return isSound;
}

async function verifyTenant(
  app: INestApplicationContext,
  { tenantId, code, nameKo, nameEn }: Tenant,
  terminal: Terminal,
  { signal, formerKeys }: { signal: AbortSignal; formerKeys: Buffer[] },
): Promise<number> {
  const actor = systemOf(tenantId);
  const total = await app.get(Database).enter(actor, async (tx) => {
    const [row] = await tx.query(`select count(*)::int as n from ledger.events where tenant_id = $1`, [
      tenantId,
    ]);
    return row.n as number;
  });
  const bar = terminal.bar(code, '사건/events');
  // Each event is read twice: in the chain of its file, and in the tree over all of them.
  bar.start(total * 2, 0);
  const began = performance.now();
  const advance = (events: number): void => {
    bar.update(events);
    signal.throwIfAborted();
  };
  const [ledger, tree] = await verifyEvents();
  const perSecond = Math.round((ledger.events + tree.signed) / ((performance.now() - began) / 1_000));
  const review = await app.get(CaseVerification).verify(actor);
  const counts = await app.get(CountsVerification).verify(actor);
  const words = await app.get(WordsVerification).verify(actor);
  const comments = await app.get(CommentsVerification).verify(actor);
  const lines = [
    ...tree.faults.map(describe),
    ...ledger.faults.map((fault) => `${fault.subjectId} event ${fault.eventId}: ${fault.what}`),
    ...review.faults.map((fault) => `${fault.ideaId} case: ${fault.what}`),
    ...words.faults.map((fault) => `${fault.ideaId} idea: ${fault.what}`),
    ...comments.faults.map((fault) => `${fault.subjectId} comment: ${fault.what}`),
    ...counts.map(
      ({ ideaId, supports, counted }) => `${ideaId} case: ${supports} supports, ${counted} counted`,
    ),
  ];
  for (const line of lines.slice(0, SHOWN)) terminal.print(`✖ ${code} ${line}`);
  if (lines.length > SHOWN) terminal.print(`  … ${lines.length - SHOWN} more`);
  const mark = lines.length === 0 ? '✔' : '✖';
  terminal.print(
    `${mark} ${nameKo} / ${nameEn}: 사건 ${ledger.events}건, 심사 ${review.cases}건, 글 ${words.texts}건(지운 ${words.erased}건), 댓글 ${comments.comments}건, 서명 ${tree.checkpoints}번에 든 사건 ${tree.signed}건, 어긋남 ${lines.length}건, 1초에 ${perSecond}건 / ${ledger.events} events, ${review.cases} cases, ${words.texts} texts (${words.erased} erased), ${comments.comments} comments, ${tree.signed} events under ${tree.checkpoints} signatures, ${lines.length} faults, ${perSecond} events/s`,
  );
  return lines.length;

  async function verifyEvents() {
    try {
      const chains = await app.get(Verification).verify(actor, advance);
      const progress = (events: number): void => advance(chains.events + events);
      return [chains, await app.get(TreeVerification).verify(actor, { formerKeys, progress })] as const;
    } finally {
      bar.stop();
    }
  }
}

/** A fault of an event by its place in the tree, one of a checkpoint by the number of events it speaks of. */
const describe = ({ index, eventId, what }: TreeFault): string =>
  eventId ? `tree ${index} event ${eventId}: ${what}` : `checkpoint ${index}: ${what}`;
