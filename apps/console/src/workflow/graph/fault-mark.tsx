import type { Point } from '../model/layout.js';

/** Marks what is at fault; how many faults there are is told with its name. */
export function FaultMark({ at }: { at: Point }) {
  return (
    <g className="wf-mark" aria-hidden="true">
      <circle cx={at.x} cy={at.y} r="9" />
      <text x={at.x} y={at.y + 4.5} textAnchor="middle" fontSize="13" fontWeight={700}>
        !
      </text>
    </g>
  );
}
