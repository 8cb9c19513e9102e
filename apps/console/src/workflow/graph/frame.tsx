import type { Point } from '../model/layout.js';

interface FrameProps {
  box: Point & { width: number; height: number };
  kind: string;
  isInitial: boolean;
}

/** The border of a state's box, which tells its kind: plain, dashed for waiting, rounded for settled, double for final. */
export function Frame({ box, kind, isInitial }: FrameProps) {
  const { x, y, width, height } = box;
  const inset = Math.min(4, height / 5);
  return (
    <>
      <rect
        className={`wf-frame ${kind}${isInitial ? ' initial' : ''}`}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={kind === 'settled' ? Math.min(18, height / 2) : 3}
      />
      {kind === 'final' && (
        <rect
          className="wf-frame-inner"
          x={x + inset}
          y={y + inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          rx="2"
        />
      )}
    </>
  );
}
