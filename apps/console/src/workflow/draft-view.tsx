import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useIsNarrow } from '../look/use-is-narrow.js';
import type { Editor } from './ask/use-editor.js';
import { FaultList } from './fault-list.js';
import { GraphView } from './graph/graph-view.js';
import type { Checked } from './model/checked.js';
import type { Definition } from './model/definition.js';
import type { FaultPlace } from './model/read-place.js';
import type { Selected } from './model/selection.js';
import { Panel } from './panel/panel.js';
import { TablesView } from './tables/tables-view.js';
import { Tabs } from './tabs.js';

const VIEWS = ['graph', 'tables'] as const;

interface DraftViewProps {
  editor: Editor;
  base: Definition;
  checked: Checked;
}

/** The draft drawn or in tables, and beside it whatever is open. On a phone they take turns. */
export function DraftView({ editor, base, checked }: DraftViewProps) {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const [view, setView] = useState<(typeof VIEWS)[number]>(isNarrow ? 'tables' : 'graph');
  const [wanted, setWanted] = useState<{ part: string; count: number }>({ part: '', count: 0 });
  const opener = useRef<HTMLElement | SVGElement | null>(null);
  const { selected } = editor;
  const openPart = ({ selected: what, part }: FaultPlace) => {
    opener.current = document.activeElement as HTMLElement | SVGElement | null;
    editor.open(what);
    setWanted(({ count }) => ({ part, count: count + 1 }));
  };
  const open = (what: Selected) => openPart({ selected: what, part: '' });
  const close = () => {
    editor.open(null);
    setTimeout(() => opener.current?.isConnected && opener.current.focus());
  };
  return (
    <div className={selected ? 'wf-draft has-open' : 'wf-draft'}>
      <div className="wf-overview">
        <div className="wf-overview-head">
          <Tabs
            label={t('workflow.views')}
            id="workflow-view"
            names={VIEWS}
            nameOf={(name) => t(`workflow.view.${name}`)}
            chosen={view}
            onChoose={setView}
          />
          <button type="button" className="button small" onClick={() => open({ list: 'whole' })}>
            {t('workflow.whole')}
          </button>
        </div>
        {checked.error && <Problem error={checked.error} />}
        <FaultList checked={checked} definition={editor.definition} onOpen={openPart} />
        <div
          id={`workflow-view-${view}-panel`}
          role="tabpanel"
          aria-labelledby={`workflow-view-${view}`}
          className="wf-view"
        >
          {view === 'graph' ? (
            <GraphView editor={editor} checked={checked} onOpen={open} />
          ) : (
            <TablesView editor={editor} checked={checked} onOpen={open} />
          )}
        </div>
      </div>
      {selected && (
        <Panel
          editor={editor}
          base={base}
          checked={checked}
          selected={selected}
          wanted={wanted}
          onOpen={open}
          onClose={close}
        />
      )}
    </div>
  );
}
