import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import type { PlacedFault } from '../model/faults-by-place.js';
import { faultsAt } from '../model/faults-by-place.js';
import type { Layout } from '../model/layout.js';
import { isSame, placeOf, type Selected } from '../model/selection.js';
import { Arrow, ArrowHeads } from './arrow.js';
import { ArrowDialog } from './arrow-dialog.js';
import { Box } from './box.js';
import { Legend } from './legend.js';
import { keyOf, type Spot, stepFrom } from './step-from.js';

interface GraphProps {
  layout: Layout;
  zoom: number;
  editor: Editor;
  faults: PlacedFault[];
  onOpen: (selected: Selected) => void;
}

/** The drawing: one stop for the keyboard, arrow keys go from box to arrow to box, Enter opens. */
export function Graph({ layout, zoom, editor, faults, onOpen }: GraphProps) {
  const { t } = useText();
  const hint = useId();
  const svg = useRef<SVGSVGElement>(null);
  const { definition, selected } = editor;
  const [stop, setStop] = useState<string | null>(null);
  const [choices, setChoices] = useState<Selected[]>([]);
  const keys = [...layout.nodes.map(({ code }) => keyOf({ node: code })), ...layout.edges.map(keyOf)];
  const first = keyOf({ node: definition.initial });
  const present = stop !== null && keys.includes(stop) ? stop : keys.includes(first) ? first : keys[0];

  useEffect(() => {
    svg.current?.querySelector('.is-open')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  useEffect(() => {
    const start = layout.nodes.find(({ isInitial }) => isInitial);
    const box = svg.current?.parentElement;
    if (start && box) box.scrollTop = (start.y + start.height / 2) * zoom - box.clientHeight / 2;
    // Where it begins is shown at first; afterwards whoever scrolls decides.
  }, []);

  const spotProps = (spot: Spot, places: Selected[]) => {
    const count = places.reduce((sum, place) => sum + faultsAt(faults, place).length, 0);
    const isOpen = places.some((place) => isSame(selected, place));
    const open = () => {
      const [place] = places;
      if (places.length > 1) setChoices(places);
      else if (place) onOpen(place);
    };
    const press = (event: KeyboardEvent) => {
      const next = stepFrom(layout, spot, event.key);
      if (event.key === 'Enter' || event.key === ' ') open();
      else if (!next) return;
      event.preventDefault();
      if (next) svg.current?.querySelector<SVGElement>(`[data-spot="${keyOf(next)}"]`)?.focus();
    };
    return {
      count,
      spot: {
        'data-spot': keyOf(spot),
        role: 'button',
        tabIndex: keyOf(spot) === present ? 0 : -1,
        className: isOpen ? 'wf-spot is-open' : 'wf-spot',
        'aria-pressed': isOpen,
        onClick: open,
        onKeyDown: press,
        onFocus: () => setStop(keyOf(spot)),
      },
    };
  };
  const moveAt = (name: string) => placeOf(definition, 'transitions', name);
  return (
    <>
      <div className="wf-notes">
        <Legend />
        <p id={hint} className="quiet">
          {t('workflow.graph_keys')}
        </p>
      </div>
      <div className="wf-graph" role="region" aria-label={t('workflow.view.graph')} tabIndex={0}>
        <svg
          ref={svg}
          role="group"
          aria-label={t('workflow.drawing')}
          aria-describedby={hint}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width * zoom}
          height={layout.height * zoom}
        >
          <ArrowHeads />
          {layout.edges.map((edge) => (
            <Arrow
              key={keyOf(edge)}
              edge={edge}
              layout={layout}
              {...spotProps(
                { from: edge.from, to: edge.to },
                edge.names.flatMap((name) => moveAt(name) ?? []),
              )}
            />
          ))}
          {layout.nodes.map((node) => (
            <Box
              key={node.code}
              node={node}
              {...spotProps({ node: node.code }, [placeOf(definition, 'states', node.code) ?? []].flat())}
            />
          ))}
        </svg>
      </div>
      {choices.length > 0 && (
        <ArrowDialog definition={definition} moves={choices} onOpen={onOpen} onClose={() => setChoices([])} />
      )}
    </>
  );
}
