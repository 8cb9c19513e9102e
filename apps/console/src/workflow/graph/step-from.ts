import type { Layout, PlacedEdge } from '../model/layout.js';

/** Something of the drawing that takes the focus: a box by its code, an arrow by its two ends. */
export type Spot = { node: string } | { from: string; to: string };

export function keyOf(spot: Spot): string {
  return 'node' in spot ? `node ${spot.node}` : `edge ${spot.from} ${spot.to}`;
}

/**
 * Where an arrow key leads. From a box, right takes the first arrow that leaves it and left the first that arrives,
 * up and down the box before and after it as they are read. From an arrow, right and left go to its ends, up and
 * down to the others that leave the same box. So everything is reached. Null where the key leads nowhere.
 */
export function stepFrom({ nodes, edges }: Layout, spot: Spot, key: string): Spot | null {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if ('node' in spot) {
    if (key === 'ArrowRight') return ends(edges.find(({ from }) => from === spot.node));
    if (key === 'ArrowLeft') return ends(edges.find(({ to }) => to === spot.node));
    const inOrder = nodes.toSorted((one, other) => one.x - other.x || one.y - other.y);
    const next = by && inOrder[inOrder.findIndex(({ code }) => code === spot.node) + by];
    return next ? { node: next.code } : null;
  }
  if (key === 'ArrowRight') return { node: spot.to };
  if (key === 'ArrowLeft') return { node: spot.from };
  const siblings = edges.filter(({ from }) => from === spot.from);
  return by ? ends(siblings[siblings.findIndex(({ to }) => to === spot.to) + by]) : null;
}

function ends(edge: PlacedEdge | undefined): Spot | null {
  return edge ? { from: edge.from, to: edge.to } : null;
}
