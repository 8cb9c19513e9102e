import { type ReactNode, useRef } from 'react';
import { useText } from '../../language/use-text.js';
import { FieldGroup } from '../../move/field-group.js';

interface RowsInputProps<Row> {
  label: string;
  hint?: string;
  rows: Row[];
  /** What a row is called, for its buttons. */
  nameOf: (row: Row) => string;
  /** The inputs of a row. */
  children: (row: Row, replace: (row: Row) => void, index: number) => ReactNode;
  /** The row that is added; nothing where all are there. */
  next: Row | undefined;
  add: string;
  /** Whether the order says something. */
  isOrdered?: boolean;
  onChange: (rows: Row[]) => void;
  error?: string | false;
}

/** A list whose rows are added, filled in, moved up and removed. */
export function RowsInput<Row>(props: RowsInputProps<Row>) {
  const { label, hint, rows, nameOf, children, next, add, isOrdered = false, onChange, error } = props;
  const { t } = useText();
  const addButton = useRef<HTMLButtonElement>(null);
  const removeAt = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    addButton.current?.focus();
  };
  return (
    <FieldGroup label={label} hint={hint} error={error} isRequired={false}>
      {rows.length > 0 && (
        <ol className="wf-rows">
          {rows.map((row, index) => (
            <li key={index}>
              <div className="wf-row-inputs">
                {children(row, (changed) => onChange(rows.with(index, changed)), index)}
              </div>
              <div className="wf-row-tools">
                {isOrdered && index > 0 && (
                  <button
                    type="button"
                    className="quiet-button"
                    aria-label={t('workflow.move_up', { name: nameOf(row) })}
                    onClick={() => onChange(rows.toSpliced(index, 1).toSpliced(index - 1, 0, row))}
                  >
                    ↑
                  </button>
                )}
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={t('workflow.take_out', { name: nameOf(row) })}
                  onClick={() => removeAt(index)}
                >
                  {t('field.remove')}
                </button>
              </div>
            </li>
          ))}
        </ol>
      )}
      <button
        ref={addButton}
        type="button"
        className="button small"
        disabled={next === undefined}
        onClick={() => next !== undefined && onChange([...rows, next])}
      >
        {add}
      </button>
    </FieldGroup>
  );
}
