import type { ReactNode } from 'react';
import { useText } from '../../language/use-text.js';
import type { ListName } from '../model/definition.js';

const COLUMNS: Record<ListName, string[]> = {
  states: ['label', 'kind', 'leaving'],
  transitions: ['label', 'course', 'roles'],
  clocks: ['label', 'period', 'starts'],
  lanes: ['label', 'code'],
  rubric: ['label', 'points'],
};

interface ElementTableProps {
  list: ListName;
  count: number;
  onAdd: () => void;
  children: ReactNode;
}

/** The table of one list of the definition. */
export function ElementTable({ list, count, onAdd, children }: ElementTableProps) {
  const { t } = useText();
  const id = `workflow-list-${list}`;
  return (
    <section aria-labelledby={id}>
      <div className="wf-table-head">
        <h2 id={id} tabIndex={-1}>
          {t(`workflow.list.${list}`)} <span className="quiet number">{count}</span>
        </h2>
        <button type="button" className="button small" onClick={onAdd}>
          {t(`workflow.add.${list}`)}
        </button>
      </div>
      <table className="wf-table">
        <thead>
          <tr>
            {COLUMNS[list].map((column, index) => (
              <th key={column} scope="col" className={index > 1 ? 'wide-only' : undefined}>
                {t(`workflow.part.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
