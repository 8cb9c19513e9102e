import { useRef, useState } from 'react';
import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import type { Checked } from '../model/checked.js';
import { add } from '../model/add.js';
import type { Selected } from '../model/selection.js';
import { Graph } from './graph.js';

const ZOOMS = [0.5, 0.7, 0.85, 1, 1.25, 1.6];

interface GraphViewProps {
  editor: Editor;
  checked: Checked;
  onOpen: (selected: Selected) => void;
}

/** The drawing in a box of its own, which scrolls; how large it is drawn can be chosen. */
export function GraphView({ editor, checked, onOpen }: GraphViewProps) {
  const { t } = useText();
  const [zoom, setZoom] = useState(0.85);
  const layout = useLast(checked.layout);
  const step = (by: number) => setZoom(ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom);
  const create = (list: 'states' | 'transitions') => {
    const added = add(editor.definition, list);
    editor.change({ definition: added.definition });
    onOpen(added.selected);
  };
  if (!layout) return <p className="empty">{t(checked.isCurrent ? 'workflow.no_drawing' : 'wait')}</p>;
  return (
    <>
      <div className="wf-graph-tools">
        <button type="button" className="button small" onClick={() => create('states')}>
          {t('workflow.add.states')}
        </button>
        <button type="button" className="button small" onClick={() => create('transitions')}>
          {t('workflow.add.transitions')}
        </button>
        <span className="wf-zoom" role="group" aria-label={t('workflow.zoom')}>
          <button
            type="button"
            className="button small"
            aria-label={t('workflow.zoom_out')}
            disabled={zoom === ZOOMS[0]}
            onClick={() => step(-1)}
          >
            −
          </button>
          <span className="number quiet">{Math.round(zoom * 100)}%</span>
          <button
            type="button"
            className="button small"
            aria-label={t('workflow.zoom_in')}
            disabled={zoom === ZOOMS.at(-1)}
            onClick={() => step(1)}
          >
            +
          </button>
        </span>
      </div>
      {checked.isCurrent && !checked.layout && <p className="notice">{t('workflow.old_drawing')}</p>}
      <Graph layout={layout} zoom={zoom} editor={editor} faults={checked.faults} onOpen={onOpen} />
    </>
  );
}

/** The last value that was there. */
function useLast<Value>(value: Value | null): Value | null {
  const last = useRef<Value | null>(null);
  if (value !== null) last.current = value;
  return last.current;
}
