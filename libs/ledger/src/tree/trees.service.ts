import { Injectable } from '@nestjs/common';
import { type Actor, Database, makeDurable } from '@app/platform';
import { hashLeaf } from './hash-tree.js';
import { leafOf } from './leaf-of.js';
import { addLeaves, edgeOf } from './tiles.js';
import { lockTree, moveTree, nextEvents, readTiles, type Tree, writeTree } from './trees.queries.js';

/** Events taken into a tree in one transaction. */
export const EVENTS_A_STEP = 5_000;

/** Less than any other. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class TreesService {
  constructor(private readonly database: Database) {}

  /**
   * Takes the tenant's next events into its tree, behind whoever recorded them; gives how many it took. Nothing is
   * ever moved or left out once it is in: the order is that of the transactions, of those alone that have ended.
   */
  grow(actor: Actor): Promise<number> {
    return this.database.enter(actor, async (tx) => {
      // What is signed next must not be missing after a power cut.
      await makeDurable(tx);
      const { tenantId } = actor;
      const tree = await lockTree(tx, tenantId);
      const events = await nextEvents(tx, tenantId, tree, EVENTS_A_STEP);
      const leaves = events.map((event) => hashLeaf(leafOf(event)));
      const edge = await readTiles(tx, tenantId, edgeOf(tree.size));
      const tiles = addLeaves(tree.size, edge, leaves);
      if (events.length > 0)
        await writeTree(tx, tenantId, { from: tree.size, eventIds: events.map(({ id }) => id), tiles });
      const size = tree.size + events.length;
      const place = placeAfter(tree, events);
      if (place) await moveTree(tx, tenantId, { size, ...place });
      return events.length;
    });
  }
}

function placeAfter(
  tree: Tree,
  events: { id: string; position: string }[],
): Pick<Tree, 'position' | 'eventId'> | null {
  const last = events.at(-1);
  if (!tree.isAhead) return last ? { position: last.position, eventId: last.id } : null;
  // Until every forgotten event is in, the tree stays where it was, so that they are all looked for again.
  if (events.length === EVENTS_A_STEP) return tree;
  return { position: tree.ended, eventId: FIRST_ID };
}
