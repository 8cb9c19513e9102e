import type { Box } from './size-boxes.js';

/** So far an arrow runs straight where it leaves and arrives, that its head points at the box. */
const stub = 10;

export interface Point {
  x: number;
  y: number;
}

/** A box or a label, by its middle. */
export type Placed = Point & Box;

/** An arrow as the layout leaves it: the points between its two boxes, one of which is the middle of its label. */
export interface Route {
  from: Placed;
  to: Placed;
  via: Point[];
  label: Placed;
}

/**
 * Leads arrows to the right so that none runs under a box or another's label. What the layout placed in one column
 * has one middle; an arrow crosses the column straight, at the height that was kept free for it, and turns only in
 * the gap between two columns. Arrows that share a side of a box are spread over it, in the order in which they
 * come, so that they do not cross there. Gives the corners of each arrow.
 */
export function routeArrows(boxes: Placed[], routes: Route[]): Point[][] {
  const halves = new Map<number, number>();
  for (const { x, width } of [...boxes, ...routes.map(({ label }) => label)])
    halves.set(keyOf(x), Math.max(halves.get(keyOf(x)) ?? 0, width / 2));
  const half = (x: number): number => halves.get(keyOf(x)) ?? 0;
  const ports = spreadPorts(routes);
  return routes.map(({ from, to, via }, index) => {
    const [leaves, arrives] = [ports.get(`${index} from`)!, ports.get(`${index} to`)!];
    const goesRight = to.x >= from.x ? 1 : -1;
    const across = via.flatMap(({ x, y }) => [
      { x: x - goesRight * half(x), y },
      { x: x + goesRight * half(x), y },
    ]);
    const corners = [
      leaves,
      { x: from.x + sideOf(leaves, from) * (half(from.x) + stub), y: leaves.y },
      ...across,
      { x: to.x + sideOf(arrives, to) * (half(to.x) + stub), y: arrives.y },
      arrives,
    ];
    // A head at the end of a line without length would point anywhere.
    return corners.filter(({ x, y }, at) => x !== corners[at - 1]?.x || y !== corners[at - 1]?.y);
  });
}

/** Where each arrow touches its two boxes, by its index and `from` or `to`. */
function spreadPorts(routes: Route[]): Map<string, Point> {
  const ends = routes.flatMap(({ from, to, via }, index) => [
    { key: `${index} from`, box: from, next: via[0] ?? to },
    { key: `${index} to`, box: to, next: via.at(-1) ?? from },
  ]);
  const ports = new Map<string, Point>();
  for (const { box } of ends)
    for (const side of [-1, 1]) {
      const here = ends
        .filter((end) => end.box === box && sideOf(end.next, box) === side)
        .sort((a, b) => a.next.y - b.next.y);
      here.forEach(({ key }, index) => {
        const share = (index + 1) / (here.length + 1);
        ports.set(key, { x: box.x + (side * box.width) / 2, y: box.y + (share - 0.5) * box.height });
      });
    }
  return ports;
}

function sideOf(point: Point, box: Point): 1 | -1 {
  return point.x < box.x ? -1 : 1;
}

/** Middles of one column may differ by what was lost in counting. */
function keyOf(x: number): number {
  return Math.round(x);
}
