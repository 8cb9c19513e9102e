import type { ReactNode } from 'react';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { faultsAt, type PlacedFault } from '../model/faults-by-place.js';
import { isSame, type Selected } from '../model/selection.js';
import { useLabel } from '../use-label.js';

/** What the rows of every table are given. */
export interface RowsProps {
  definition: Definition;
  faults: PlacedFault[];
  selected: Selected | null;
  onOpen: (selected: Selected) => void;
}

interface RowProps extends RowsProps {
  at: Selected;
  /** The further cells. */
  children: ReactNode;
}

/** A line of a table: what is called so, whether it is at fault, and what is told of it. */
export function Row({ definition, faults, selected, onOpen, at, children }: RowProps) {
  const { t } = useText();
  const count = faultsAt(faults, at).length;
  const isOpen = isSame(selected, at);
  return (
    <tr className={isOpen ? 'is-open' : undefined}>
      <th scope="row">
        <button type="button" className="wf-link" aria-pressed={isOpen} onClick={() => onOpen(at)}>
          {useLabel(definition).at(at)}
        </button>
        {count > 0 && <span className="wf-fault-tag">{t('workflow.faults', { count })}</span>}
      </th>
      {children}
    </tr>
  );
}
