import type { Point } from '../model/layout.js';

const LINE_HEIGHT = 1.35;

interface LinesProps {
  lines: string[];
  /** The middle of the text. */
  at: Point;
  size: number;
  isBold?: boolean;
}

/** Lines of text in the drawing, centred on a point; read as one text, hence the spaces. */
export function Lines({ lines, at, size, isBold = false }: LinesProps) {
  const step = LINE_HEIGHT * size;
  const first = at.y - ((lines.length - 1) * step) / 2 + size * 0.35;
  return (
    <text textAnchor="middle" fontSize={size} fontWeight={isBold ? 700 : undefined}>
      {lines.map((line, index) => (
        <tspan key={index} x={at.x} y={first + index * step}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}
