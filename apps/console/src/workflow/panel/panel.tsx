import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import type { Checked } from '../model/checked.js';
import { codeOf, type Definition } from '../model/definition.js';
import { faultsAt } from '../model/faults-by-place.js';
import { elementAt, type Selected } from '../model/selection.js';
import { useLabel } from '../use-label.js';
import { ElementForm } from './element-form.js';
import { focusPart } from './focus-part.js';
import { RemoveDialog } from './remove-dialog.js';

interface PanelProps {
  editor: Editor;
  base: Definition;
  checked: Checked;
  selected: Selected;
  /** The part that takes the focus, each time the count goes up. */
  wanted: { part: string; count: number };
  onOpen: (selected: Selected) => void;
  onClose: () => void;
}

/** Whatever is open: its faults, its inputs, and the way to remove it. */
export function Panel({ editor, base, checked, selected, wanted, onOpen, onClose }: PanelProps) {
  const { t, say } = useText();
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [isRemoving, setIsRemoving] = useState(false);
  const { definition } = editor;
  const label = useLabel(definition);
  const element = elementAt(definition, selected);
  const faults = faultsAt(checked.faults, selected);
  const key = selected.list === 'whole' ? 'whole' : `${selected.list} ${selected.index}`;
  useEffect(() => {
    if (panel.current) focusPart(panel.current, wanted.part);
  }, [key, wanted]);
  if (selected.list !== 'whole' && !element) return null;
  const general = faults.filter(({ part }) => part === '');
  return (
    <aside ref={panel} className="wf-panel" aria-labelledby={id}>
      <header className="wf-panel-head">
        <div>
          {selected.list !== 'whole' && <p className="quiet">{t(`workflow.one.${selected.list}`)}</p>}
          <h2 id={id} tabIndex={-1}>
            {label.at(selected)}
          </h2>
        </div>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('workflow.close_panel')}
        </button>
      </header>
      {general.map((fault, index) => (
        <p key={index} className="notice danger">
          {say(fault)}
        </p>
      ))}
      <ElementForm
        key={key}
        editor={editor}
        base={base}
        faults={faults}
        selected={selected}
        onOpen={onOpen}
      />
      {selected.list !== 'whole' && element && (
        <p>
          <button type="button" className="button small danger" onClick={() => setIsRemoving(true)}>
            {t(`workflow.remove.${selected.list}`)}
          </button>
        </p>
      )}
      {isRemoving && selected.list !== 'whole' && element && (
        <RemoveDialog
          editor={editor}
          list={selected.list}
          code={codeOf(element)}
          onClose={() => setIsRemoving(false)}
          onRemoved={onClose}
        />
      )}
    </aside>
  );
}
