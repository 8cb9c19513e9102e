import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import { add } from '../model/add.js';
import type { Checked } from '../model/checked.js';
import { LISTS, type ListName } from '../model/definition.js';
import type { Selected } from '../model/selection.js';
import { ClockRows } from './clock-rows.js';
import { CriterionRows } from './criterion-rows.js';
import { ElementTable } from './element-table.js';
import { LaneRows } from './lane-rows.js';
import type { RowsProps } from './row.js';
import { StateRows } from './state-rows.js';
import { TransitionRows } from './transition-rows.js';

const ROWS: Record<ListName, (props: RowsProps) => React.ReactNode> = {
  states: StateRows,
  transitions: TransitionRows,
  clocks: ClockRows,
  lanes: LaneRows,
  rubric: CriterionRows,
};

interface TablesViewProps {
  editor: Editor;
  checked: Checked;
  onOpen: (selected: Selected) => void;
}

function goTo(list: ListName): void {
  const heading = document.getElementById(`workflow-list-${list}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** Everything of the draft in tables, for whoever reads no drawings and on small screens. */
export function TablesView({ editor, checked, onOpen }: TablesViewProps) {
  const { t } = useText();
  const { definition, selected } = editor;
  const create = (list: ListName) => {
    const added = add(definition, list);
    editor.change({ definition: added.definition });
    onOpen(added.selected);
  };
  return (
    <div className="wf-tables">
      <p className="row">
        {LISTS.map((list) => (
          <button key={list} type="button" className="wf-link" onClick={() => goTo(list)}>
            {t(`workflow.list.${list}`)} {definition[list].length}
          </button>
        ))}
      </p>
      {LISTS.map((list) => {
        const Rows = ROWS[list];
        return (
          <ElementTable key={list} list={list} count={definition[list].length} onAdd={() => create(list)}>
            <Rows definition={definition} faults={checked.faults} selected={selected} onOpen={onOpen} />
          </ElementTable>
        );
      })}
    </div>
  );
}
