import type { Layout, PlacedEdge, PlacedNode } from '../model/layout.js';
import { keyOf, type Spot, stepFrom } from './step-from.js';

const node = (code: string, x: number, y: number) => ({ code, x, y }) as PlacedNode;
const edge = (from: string, to: string) => ({ from, to }) as PlacedEdge;
const layout = {
  nodes: [node('a', 0, 0), node('b', 100, 50), node('c', 100, 0), node('lost', 0, 90)],
  edges: [edge('a', 'b'), edge('a', 'c'), edge('b', 'c')],
} as Layout;

describe('a step through the drawing', () => {
  it.each<[Spot, string, Spot | null]>([
    [{ node: 'a' }, 'ArrowRight', { from: 'a', to: 'b' }],
    [{ node: 'c' }, 'ArrowLeft', { from: 'a', to: 'c' }],
    [{ node: 'a' }, 'ArrowLeft', null],
    [{ node: 'a' }, 'ArrowDown', { node: 'lost' }],
    [{ node: 'lost' }, 'ArrowDown', { node: 'c' }],
    [{ node: 'a' }, 'ArrowUp', null],
    [{ from: 'a', to: 'b' }, 'ArrowDown', { from: 'a', to: 'c' }],
    [{ from: 'a', to: 'c' }, 'ArrowDown', null],
    [{ from: 'a', to: 'c' }, 'ArrowRight', { node: 'c' }],
    [{ from: 'a', to: 'c' }, 'ArrowLeft', { node: 'a' }],
    [{ node: 'a' }, 'Enter', null],
  ])('%j by %s', (from, key, to) => {
    expect(stepFrom(layout, from, key)).toEqual(to);
  });

  it('reaches everything', () => {
    const reached = new Map<string, Spot>();
    const walk = (spot: Spot) => {
      if (reached.has(keyOf(spot))) return;
      reached.set(keyOf(spot), spot);
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = stepFrom(layout, spot, key);
        if (next) walk(next);
      }
    };
    walk({ node: 'b' });
    expect(reached.size).toBe(layout.nodes.length + layout.edges.length);
  });
});
