import type { SVGProps } from 'react';
import { useText } from '../../language/use-text.js';
import type { PlacedNode } from '../model/layout.js';
import { FaultMark } from './fault-mark.js';
import { Frame } from './frame.js';
import { Lines } from './lines.js';

interface BoxProps {
  node: PlacedNode;
  /** How many faults belong to it. */
  count: number;
  spot: SVGProps<SVGGElement>;
}

const STAY = { size: 11, lineHeight: 1.35, gap: 7 };

/** A state in the drawing, and below a line what is done without leaving it. */
export function Box({ node, count, spot }: BoxProps) {
  const { language, t } = useText();
  const { x, y, width, height, kind, isInitial, lines } = node;
  const stays = node.stays[language];
  const below = stays.length > 0 ? stays.length * STAY.lineHeight * STAY.size + 2 * STAY.gap : 0;
  const middle = x + width / 2;
  const told = [
    [...lines[language], ...stays].join(' ') || node.code,
    t(`workflow.kind.${kind}`, { defaultValue: kind }),
    isInitial && t('workflow.part.initial'),
    count > 0 && t('workflow.faults', { count }),
  ].filter(Boolean);
  return (
    <g {...spot} aria-label={told.join(', ')}>
      <Frame box={node} kind={kind} isInitial={isInitial} />
      <Lines lines={lines[language]} at={{ x: middle, y: y + (height - below) / 2 }} size={14} isBold />
      {below > 0 && (
        <>
          <path className="wf-rule" d={`M${x + 10} ${y + height - below - 2}h${width - 20}`} />
          <Lines
            lines={stays}
            at={{ x: middle, y: y + height - below + (below - STAY.gap) / 2 }}
            size={STAY.size}
          />
        </>
      )}
      {count > 0 && <FaultMark at={{ x: x + width, y }} />}
    </g>
  );
}
