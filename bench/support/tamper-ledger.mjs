/** How many events are cut off the end. */
const TAIL = 10_000;

/**
 * Does to a ledger of so many events what no program may, finds out what `verify` says of it, and undoes it. Gives for
 * each how long verification took, and whether it named the very event.
 */
export async function tamperLedger(admin, { tenantId, verify }, events) {
  const at = async (index) => {
    const { rows } = await admin.query(
      `select event_id as id from ledger.leaves where tenant_id = $1 and index = $2`,
      [tenantId, index],
    );
    return rows[0].id;
  };
  const [middle, early, late] = [
    Math.floor(events / 2),
    Math.floor(events / 3),
    Math.floor((events * 2) / 3),
  ];
  const [edited, first, second, cut] = await Promise.all([middle, early, late, events - TAIL].map(at));
  const move = (id, index) =>
    admin.query(`update ledger.leaves set index = $2 where tenant_id = $3 and event_id = $1`, [
      id,
      index,
      tenantId,
    ]);
  const swap = async (toEarly, toLate) => {
    await move(toLate, -1);
    await move(toEarly, early);
    await move(toLate, late);
  };
  const aside = (table, where) =>
    admin.query(`create table aside_${table} as select * from ledger.${table} where ${where}`);
  const back = async (table) => {
    await admin.query(`insert into ledger.${table} select * from aside_${table}`);
    await admin.query(`drop table aside_${table}`);
  };
  const mine = `tenant_id = '${tenantId}'`;
  const tail = {
    events: `${mine} and id in (select event_id from ledger.leaves where ${mine} and index >= ${events - TAIL})`,
    leaves: `${mine} and index >= ${events - TAIL}`,
    checkpoints: `${mine} and size >= ${events - TAIL}`,
  };
  const faults = [
    {
      name: 'edit',
      change: () =>
        admin.query(`update ledger.events set data = data || '{"agency": "x"}' where ${mine} and id = $1`, [
          edited,
        ]),
      undo: () =>
        admin.query(
          `update ledger.events set data = data || '{"agency": "mois"}' where ${mine} and id = $1`,
          [edited],
        ),
      expected: { index: middle, eventId: edited, what: 'event was changed' },
    },
    {
      name: 'delete',
      change: async () => {
        await aside('events', `${mine} and id = '${edited}'`);
        await admin.query(`delete from ledger.events where ${mine} and id = $1`, [edited]);
      },
      undo: () => back('events'),
      expected: { index: middle, eventId: edited, what: 'event is missing' },
    },
    {
      name: 'reorder',
      change: () => swap(second, first),
      undo: () => swap(first, second),
      expected: { index: early, eventId: first, what: 'event is out of its place' },
    },
    {
      name: 'cut tail',
      change: async () => {
        for (const [table, where] of Object.entries(tail)) await aside(table, where);
        for (const [table, where] of Object.entries(tail))
          await admin.query(`delete from ledger.${table} where ${where}`);
        await admin.query(`update ledger.trees set size = ${events - TAIL} where ${mine}`);
      },
      undo: async () => {
        for (const table of Object.keys(tail)) await back(table);
        await admin.query(`update ledger.trees set size = ${events} where ${mine}`);
      },
      expected: { index: events - TAIL, eventId: cut, what: 'event is missing' },
    },
  ];
  const found = [];
  await admin.query(`set session_replication_role = replica`);
  for (const { name, change, undo, expected } of faults) {
    await change();
    const begin = performance.now();
    const report = await verify();
    const tookMs = performance.now() - begin;
    await undo();
    const [fault] = report.faults;
    const isFound = Object.entries(expected).every(([field, value]) => fault?.[field] === value);
    found.push({ name, tookMs, isFound, fault, faults: report.faults.length });
  }
  await admin.query(`set session_replication_role = origin`);
  return found;
}
