import { Graph, layout as place } from '@dagrejs/dagre';
import type { Bilingual, Diagram, DiagramEdge, DiagramNode } from '@app/workflow';
import { type Placed, type Point, routeArrows } from './route-arrows.js';
import { type Box, type Lines, sizeEdge, sizeNode } from './size-boxes.js';

/** Where the workflow goes: to the right, or down. */
export type Direction = 'right' | 'down';

/** A box; `x` and `y` are its upper left corner. */
export interface PlacedNode extends DiagramNode, Point, Box {
  lines: Lines;
  /** The transitions that stay here. */
  stays: Lines;
}

/** An arrow; `width` and `height` are those of its label, `labelAt` is the middle of it. */
export interface PlacedEdge extends DiagramEdge, Box {
  points: Point[];
  labelAt: Point;
  lines: Lines;
}

export interface Layout extends Box {
  title: Bilingual;
  direction: Direction;
  nodes: PlacedNode[];
  /** Without those that stay, which stand in their box. */
  edges: PlacedEdge[];
}

const margin = 24;
const betweenArrows = 10;
const distances = { ranksep: 72, nodesep: 28, edgesep: 14, marginx: margin, marginy: margin };

/**
 * Places the boxes and arrows of a workflow so that no two boxes overlap and every label has room of its own. One
 * layout serves both languages. What stays in a state is written into its box, where it needs no arrow. The same
 * diagram is always placed the same way.
 */
export function layOut(diagram: Diagram, direction: Direction = 'right'): Layout {
  const isStay = ({ from, to }: DiagramEdge): boolean => from === to;
  const stays = new Map(diagram.edges.filter(isStay).map((edge) => [edge.from, edge]));
  const edges = diagram.edges.filter((edge) => !isStay(edge)).map(sizeEdge);
  const nodes = diagram.nodes
    .map((node) => sizeNode(node, stays.get(node.code)))
    .map((node) => ({ ...node, ...withRoomForArrows(node, edges, direction) }));

  const graph = new Graph();
  graph.setGraph({ rankdir: direction === 'down' ? 'TB' : 'LR', ...distances });
  // The graph keeps its names as keys of objects, where a code such as `__proto__` would do harm.
  const names = new Map(nodes.map(({ code }, index) => [code, `state-${index}`]));
  const nameOf = (code: string): string => names.get(code) ?? '';
  for (const { code, width, height } of nodes) graph.setNode(nameOf(code), { width, height });
  for (const { from, to, width, height } of edges)
    graph.setEdge(nameOf(from), nameOf(to), { width, height, labelpos: 'c' });
  if (nodes.length > 0) place(graph);

  const turn = direction === 'down' ? turned : <T>(same: T): T => same;
  const boxes = new Map<string, Placed>(nodes.map(({ code }) => [code, turn(graph.node(nameOf(code)))]));
  const placed = edges.map((edge) => graph.edge(nameOf(edge.from), nameOf(edge.to)));
  const routes = edges.map(({ from, to }, index) => ({
    from: boxes.get(from)!,
    to: boxes.get(to)!,
    // The first and the last lie on the borders of the boxes.
    via: placed[index].points.slice(1, -1).map(turn),
    label: turn(placed[index]),
  }));
  const corners = routeArrows([...boxes.values()], routes);
  const { width = 2 * margin, height = 2 * margin } = graph.graph();
  return {
    title: diagram.title,
    direction,
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: nodes.map((node) => ({ ...node, ...cornerOf(graph.node(nameOf(node.code))) })),
    edges: edges.map((edge, index) => ({
      ...edge,
      points: corners[index]!.map(turn).map(rounded),
      labelAt: rounded(placed[index]),
    })),
  };
}

/** Long enough on the sides where arrows leave and arrive to tell them apart. */
function withRoomForArrows(
  { code, width, height }: Box & { code: string },
  edges: DiagramEdge[],
  direction: Direction,
): Box {
  const leaving = edges.filter(({ from }) => from === code).length;
  const arriving = edges.filter(({ to }) => to === code).length;
  const room = (Math.max(leaving, arriving) + 1) * betweenArrows;
  return direction === 'right'
    ? { width, height: Math.max(height, room) }
    : { width: Math.max(width, room), height };
}

/** The same on its side: what goes down goes to the right. */
function turned<T extends Point & Partial<Box>>({ x, y, width, height, ...rest }: T): T {
  return { ...rest, x: y, y: x, width: height, height: width } as T;
}

function cornerOf({ x, y, width, height }: Placed): Point {
  return rounded({ x: x - width / 2, y: y - height / 2 });
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
