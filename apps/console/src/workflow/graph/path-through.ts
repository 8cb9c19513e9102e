import type { Point } from '../model/layout.js';

/** A line through the corners; where it changes its lane it swings over, leaving and arriving straight. */
export function pathThrough(points: Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `M${at(point)}`;
      if (before.x === point.x || before.y === point.y) return `L${at(point)}`;
      const middle = (before.x + point.x) / 2;
      return `C${middle} ${before.y} ${middle} ${point.y} ${at(point)}`;
    })
    .join('');
}

const at = ({ x, y }: Point): string => `${x} ${y}`;
