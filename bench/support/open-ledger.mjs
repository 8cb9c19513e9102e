import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';

const built = (file) => import(pathToFileURL(join(root, 'dist', file)).href);
const EVENTS_A_SUBJECT = 10;
const EVENTS_AT_ONCE = 5_000;
const EVENTS_A_READ = 5_000;

/** The nation's ledger of a site: filled, grown, signed, proved and verified by the services that do so for real. */
export async function openLedger(site) {
  Object.assign(process.env, site.env);
  const { readConfig, systemOf, Database } = await built('libs/platform/src/index.js');
  const { openContexts } = await built('apps/cli/src/open-contexts.js');
  const { KeepCheckpoints, ProofsService, TreeVerification } = await built('libs/ledger/src/index.js');
  const { hashEvent } = await built('libs/ledger/src/events/hash-event.js');
  const { placedEvents } = await built('libs/ledger/src/tree/placed-events.queries.js');
  const { v7 } = await import('uuid');
  const app = await openContexts(readConfig());
  const { rows } = await site.admin.query(
    `select tenant_id as id from tenancy.tenants where code = 'nation'`,
  );
  const actor = systemOf(rows[0].id);
  const { tenantId } = actor;
  const get = (type) => app.get(type, { strict: false });

  function* events(count) {
    let previous = null;
    let subjectId;
    for (let n = 0; n < count; n++) {
      const sequence = (n % EVENTS_A_SUBJECT) + 1;
      if (sequence === 1) [subjectId, previous] = [v7(), null];
      const event = {
        ...{
          tenantId,
          id: v7(),
          subjectId,
          sequence,
          kind: 'case.moved',
          actorKind: 'account',
          actorId: v7(),
        },
        data: {
          transition: 'claim',
          from: 'submitted',
          to: 'under_review',
          version: sequence,
          agency: 'mois',
        },
        ...{ occurredAt: new Date(1_760_000_000_000 + n * 1_000), previous },
      };
      const hash = hashEvent(event);
      yield { ...event, previous: previous?.toString('hex') ?? null, hash: hash.toString('hex') };
      previous = hash;
    }
  }

  return {
    tenantId,
    /** Writes so many events, each in the chain of its subject. */
    async fill(count) {
      let batch = [];
      const write = async () => {
        await site.admin.query(FILL, [JSON.stringify(batch)]);
        batch = [];
      };
      for (const event of events(count)) if (batch.push(event) === EVENTS_AT_ONCE) await write();
      await write();
      await site.admin.query('analyze ledger.events');
    },
    /** Turn by turn until all is in the tree and signed. */
    async keep() {
      while (!(await get(KeepCheckpoints).keep(actor)));
    },
    verify: () => get(TreeVerification).verify(actor),
    /** The same rows in the same order, and nothing reckoned: what reading alone takes. */
    async read(count) {
      for (let from = 0; from < count; from += EVENTS_A_READ)
        await get(Database).enter(actor, (tx) => placedEvents(tx, tenantId, from, from + EVENTS_A_READ));
    },
    prove: (subjectId) =>
      get(Database).enter(actor, (tx) => get(ProofsService).beginningOf(tx, tenantId, subjectId)),
    compare: (from, to) => get(ProofsService).consistency(actor, from, to),
    close: () => app.close(),
  };
}

const FILL = `
  insert into ledger.events (tenant_id, id, subject_id, sequence, kind, actor_kind, actor_id, data, occurred_at,
    previous, hash)
  select "tenantId", id, "subjectId", sequence, kind, "actorKind", "actorId", data, "occurredAt",
    decode(previous, 'hex'), decode(hash, 'hex')
  from json_to_recordset($1) as e ("tenantId" uuid, id uuid, "subjectId" uuid, sequence integer, kind text,
    "actorKind" text, "actorId" uuid, data jsonb, "occurredAt" timestamptz, previous text, hash text)`;
