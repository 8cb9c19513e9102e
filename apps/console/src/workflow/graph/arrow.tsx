import type { SVGProps } from 'react';
import { useText } from '../../language/use-text.js';
import type { Layout, PlacedEdge } from '../model/layout.js';
import { FaultMark } from './fault-mark.js';
import { Lines } from './lines.js';
import { pathThrough } from './path-through.js';
import { WALKERS, walkerOf } from './walker-of.js';

interface ArrowProps {
  edge: PlacedEdge;
  layout: Layout;
  count: number;
  spot: SVGProps<SVGGElement>;
}

/** The transitions from one state to another in the drawing. */
export function Arrow({ edge, layout, count, spot }: ArrowProps) {
  const { language, t, say } = useText();
  const { points, labelAt, width, height, by, lines } = edge;
  const walker = walkerOf(by);
  const path = pathThrough(points);
  const labelOf = (code: string) => say(layout.nodes.find((node) => node.code === code)!.label) || code;
  const told = [
    t('workflow.arrow', {
      moves: lines[language].join(' ') || edge.names.join(', '),
      from: labelOf(edge.from),
      to: labelOf(edge.to),
    }),
    count > 0 && t('workflow.faults', { count }),
  ].filter(Boolean);
  return (
    <g {...spot} aria-label={told.join(', ')}>
      <path className="wf-reach" d={path} />
      <path className={`wf-line ${walker}`} d={path} markerEnd={`url(#workflow-${walker})`} />
      <rect
        className="wf-paper"
        x={labelAt.x - width / 2}
        y={labelAt.y - height / 2}
        width={width}
        height={height}
        rx="3"
      />
      <Lines lines={lines[language]} at={labelAt} size={11} />
      {count > 0 && <FaultMark at={{ x: labelAt.x + width / 2, y: labelAt.y - height / 2 }} />}
    </g>
  );
}

/** A head for each kind of line. */
export function ArrowHeads() {
  return (
    <defs>
      {WALKERS.map((walker) => (
        <marker
          key={walker}
          id={`workflow-${walker}`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path className={`wf-arrowhead ${walker}`} d="M0 0 10 5 0 10z" />
        </marker>
      ))}
    </defs>
  );
}
