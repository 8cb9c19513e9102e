import type { ClientLog } from './client-log.js';
import { isUnsure, numberIn } from './submitters.js';

type Query = <Row = Record<string, unknown>>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** Clients' word against the database's, in numbers of ideas. */
export interface Account {
  acknowledged: number;
  /** Sent, and never answered. */
  unacknowledged: number;
  /** Of these, those that are there, whole. */
  unacknowledgedComplete: number;
  faults: Faults;
}

/** What must all be nought. */
export interface Faults {
  /** Acknowledged, and not there, or under another id or tracking number. */
  lost: number;
  /** There more than once, or acknowledged as two. */
  twice: number;
  /** There, and sent by nobody. */
  unheardOf: number;
  /** Without exactly one case and its events. */
  halfTaken: number;
  unrouted: number;
  routedTwice: number;
  /** Sent to another agency than the rule says, or moved twice. */
  misrouted: number;
  /** Proposers who were told too little. */
  untold: number;
  /** Messages beyond one for each person and event. */
  toldTwice: number;
  /** Events that cases opened or moved beyond one for each idea. */
  movedTwice: number;
}

/** Deliveries that found their work done already; `watchDeliveries` begins to note them. */
export async function countDoubleDeliveries(query: Query): Promise<number> {
  return (await query<{ n: number }>(`select count(*)::int as n from double_deliveries`))[0]!.n;
}

/**
 * Notes each delivery whose rows of the outbox are gone when it comes: that is one too many. A delivery deletes its rows
 * in the transaction of its effects, so an empty deletion that lasts is a second delivery of the same.
 */
export async function watchDeliveries(query: Query): Promise<void> {
  await query(`create table double_deliveries (at timestamptz not null)`);
  await query(`create function note_double_delivery() returns trigger language plpgsql security definer
    set search_path = public as $$
    begin
      if not exists (select 1 from gone) then insert into double_deliveries values (clock_timestamp()); end if;
      return null;
    end $$`);
  await query(`create trigger note_double_delivery after delete on ledger.outbox
    referencing old table as gone for each statement execute function note_double_delivery()`);
}

/** Settles the clients' log against what is in the database once nothing waits any more. */
export async function account(query: Query, log: ClientLog): Promise<Account> {
  const { sent, acknowledged } = log.read();
  const ideas = await query<Row>(IDEAS);
  const [messages] = await query<{ n: number }>(TOLD_TWICE);
  const byNumber = new Map<number, Row[]>();
  for (const row of ideas) {
    const number = numberIn(row.title);
    byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
  }
  const acked = new Map(acknowledged.map((one) => [one.number, one]));
  const unacknowledged = [...sent].filter((number) => !acked.has(number));
  const count = (holds: (row: Row) => boolean): number => ideas.filter(holds).length;
  const isWhole = (row: Row): boolean => !isHalf(row) && row.routes === 1 && row.messages >= due(row);
  return {
    acknowledged: acked.size,
    unacknowledged: unacknowledged.length,
    unacknowledgedComplete: unacknowledged.filter((number) => byNumber.get(number)?.every(isWhole)).length,
    faults: {
      lost: acknowledged.filter(
        ({ number, id, trackingNumber }) =>
          !byNumber.get(number)?.some((row) => row.id === id && row.tracking === trackingNumber),
      ).length,
      twice:
        [...byNumber.values()].filter((rows) => rows.length > 1).length + acknowledged.length - acked.size,
      unheardOf: [...byNumber.keys()].filter((number) => !sent.has(number)).length,
      halfTaken: count(isHalf),
      unrouted: count(({ routes }) => routes === 0),
      routedTwice: count(({ routes }) => routes > 1),
      misrouted: count(
        (row) => row.agency !== (isUnsure(numberIn(row.title)) ? null : 'mois') || row.version !== due(row),
      ),
      untold: count((row) => row.messages < due(row)),
      toldTwice: messages!.n + count((row) => row.messages > due(row)),
      movedTwice: count(
        ({ opened, moved, title }) => opened > 1 || moved > (isUnsure(numberIn(title)) ? 0 : 1),
      ),
    },
  };
}

interface Row {
  id: string;
  title: string;
  tracking: string;
  agency: string | null;
  version: number;
  cases: number;
  submitted: number;
  opened: number;
  moved: number;
  routes: number;
  messages: number;
}

const isHalf = ({ cases, submitted, opened }: Row): boolean => cases !== 1 || submitted !== 1 || opened !== 1;

/** An idea that is routed has been moved once, and its proposer told of that as well as of its coming. */
const due = ({ title }: Row): number => (isUnsure(numberIn(title)) ? 1 : 2);

const IDEAS = `
  with cases as (
    select idea_id as id, count(*) as n, min(agency_code) as agency, max(version) as version
    from review.cases group by 1
  ), routes as (
    select idea_id as id, count(*) as n from routing.routes group by 1
  ), events as (
    select subject_id as id, count(*) filter (where kind = 'idea.submitted') as submitted,
      count(*) filter (where kind = 'case.opened') as opened, count(*) filter (where kind = 'case.moved') as moved
    from ledger.events where kind in ('idea.submitted', 'case.opened', 'case.moved') group by 1
  ), messages as (
    select e.subject_id as id, count(*) as n from notifications.messages m
      join ledger.events e on e.tenant_id = m.tenant_id and e.id = m.event_id group by 1
  )
  select i.id, i.title, i.tracking_number as tracking, c.agency, c.version,
    coalesce(c.n, 0)::int as cases, coalesce(e.submitted, 0)::int as submitted, coalesce(e.opened, 0)::int as opened,
    coalesce(e.moved, 0)::int as moved, coalesce(r.n, 0)::int as routes, coalesce(m.n, 0)::int as messages
  from intake.ideas i left join cases c on c.id = i.id left join routes r on r.id = i.id
    left join events e on e.id = i.id left join messages m on m.id = i.id`;

const TOLD_TWICE = `
  select coalesce(sum(n - 1), 0)::int as n from (
    select count(*) as n from notifications.messages group by tenant_id, event_id, person_id having count(*) > 1
  ) t`;
