import type { Transaction } from '@app/platform';
import type { LedgerEvent } from '../events/event.entity.js';
import { hashRanges, type Place, type Tile, tilesFor } from './tiles.js';
import type { Range } from './tree-ranges.js';

/** How far a tenant's tree has come. */
export interface Tree {
  size: number;
  /** The last event that is in it: the transaction it was written in, and its id. */
  position: string;
  eventId: string;
  /** The database counts its transactions anew since: it was restored elsewhere, and places mean nothing. */
  isAhead: boolean;
  /** The oldest transaction under way as the tree was locked. */
  ended: string;
}

/** The tenant's tree, for whoever lets it grow: nobody else does until the transaction ends. */
export async function lockTree(tx: Transaction, tenantId: string): Promise<Tree> {
  const [found] = await tx.query(LOCK_TREE, [tenantId]);
  if (found) return found as Tree;
  await tx.query(BEGIN_TREE, [tenantId]);
  return (await tx.query(LOCK_TREE, [tenantId]))[0] as Tree;
}

/** The next events that belong into the tree, in the order in which they do; at most so many. */
export function nextEvents(
  tx: Transaction,
  tenantId: string,
  { position, eventId, isAhead }: Tree,
  most: number,
): Promise<(LedgerEvent & { position: string })[]> {
  return isAhead
    ? tx.query(NEXT_EVENTS(FORGOTTEN), [tenantId, most])
    : tx.query(NEXT_EVENTS(FURTHER), [tenantId, most, position, eventId]);
}

/** Reads the hash of each range of leaves out of the tiles. */
export async function readRanges(tx: Transaction, tenantId: string, ranges: Range[]): Promise<Buffer[]> {
  return hashRanges(ranges, await readTiles(tx, tenantId, tilesFor(ranges)));
}

/** The tiles at these places, those that are there. */
export function readTiles(tx: Transaction, tenantId: string, places: Place[]): Promise<Tile[]> {
  const [levels, indices] = [places.map(({ level }) => level), places.map(({ index }) => index)];
  return tx.query(READ_TILES, [tenantId, levels, indices]);
}

/** Writes leaves and tiles, and how far the tree has come by them. */
export async function writeTree(
  tx: Transaction,
  tenantId: string,
  { from, eventIds, tiles }: { from: number; eventIds: string[]; tiles: Tile[] },
): Promise<void> {
  await tx.query(WRITE_LEAVES, [tenantId, from, eventIds]);
  await tx.query(WRITE_TILES, [
    tenantId,
    tiles.map(({ level }) => level),
    tiles.map(({ index }) => index),
    tiles.map(({ hashes }) => hashes),
  ]);
}

export async function moveTree(
  tx: Transaction,
  tenantId: string,
  { size, position, eventId }: Pick<Tree, 'size' | 'position' | 'eventId'>,
): Promise<void> {
  await tx.query(MOVE_TREE, [tenantId, size, position, eventId]);
}

const LOCK_TREE = `
  select size::float8 as size, position::text as position, event_id as "eventId",
    position > pg_snapshot_xmax(pg_current_snapshot()) as "isAhead",
    pg_snapshot_xmin(pg_current_snapshot())::text as ended
  from ledger.trees where tenant_id = $1 for update`;

const BEGIN_TREE = `
  insert into ledger.trees (tenant_id, size, position, event_id)
  values ($1, 0, '0', '00000000-0000-0000-0000-000000000000') on conflict do nothing`;

/** The columns of an event under the names of the entity. */
export const EVENT = `e.tenant_id as "tenantId", e.id, e.subject_id as "subjectId", e.sequence, e.kind,
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.data, e.occurred_at as "occurredAt", e.previous, e.hash`;

/** All transactions before the oldest one under way have ended: no event will ever come in before these. */
const ENDED = `position < pg_snapshot_xmin(pg_current_snapshot())`;

const FURTHER = `${ENDED} and position >= $3::xid8 and (position > $3::xid8 or id > $4)`;

const FORGOTTEN = `(${ENDED} or position >= pg_snapshot_xmax(pg_current_snapshot()))`;

const NEXT_EVENTS = (which: string): string => `
  select ${EVENT}, e.position::text as position from ledger.events e
  where tenant_id = $1 and ${which}
    and not exists (select 1 from ledger.leaves l where l.tenant_id = $1 and l.event_id = e.id)
  order by e.position, e.id limit $2`;

const READ_TILES = `
  select level, index::float8 as index, hashes from ledger.tiles
  join unnest($2::smallint[], $3::bigint[]) as wanted (level, index) using (level, index)
  where tenant_id = $1`;

const WRITE_LEAVES = `
  insert into ledger.leaves (tenant_id, index, event_id)
  select $1, $2 + place - 1, id from unnest($3::uuid[]) with ordinality as leaf (id, place)`;

const WRITE_TILES = `
  insert into ledger.tiles (tenant_id, level, index, hashes)
  select $1, level, index, hashes from unnest($2::smallint[], $3::bigint[], $4::bytea[]) as tile (level, index, hashes)
  on conflict (tenant_id, level, index) do update set hashes = excluded.hashes`;

const MOVE_TREE = `
  update ledger.trees set size = $2, position = $3::xid8, event_id = $4 where tenant_id = $1`;
