import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.js';
import { FieldGroup } from './field-group.js';
import type { InputProps } from './input-props.js';
import { readNumber } from './read-number.js';

/** As many as the API takes. */
const MOST = 20;

/** Tracking numbers of earlier ideas, one a line. */
export function NumbersField(props: InputProps<string[]>) {
  const { value, onChange, error, isFirst, ...group } = props;
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const lines = value.length > 0 ? value : [''];
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelectorAll('input')[wanted.current]?.focus();
    wanted.current = null;
  });
  const change = (next: string[], focusOn: number | null = null) => {
    wanted.current = focusOn;
    onChange(next);
  };
  const isWrong = (line: string) => Boolean(error) && readNumber(line) === null;
  return (
    <FieldGroup {...group} error={error}>
      <div ref={box} className="lines-field">
        {lines.map((line, place) => (
          <p key={place} className="row">
            <input
              className="number"
              aria-label={t('field.sameAs_line', { number: place + 1 })}
              aria-invalid={isWrong(line) || (Boolean(error) && !lines.some(isWrong)) || undefined}
              placeholder="7Q2M-X0KD-3HV9A"
              autoComplete="off"
              value={line}
              autoFocus={isFirst && place === 0}
              onChange={(event) => change(lines.with(place, event.currentTarget.value))}
            />
            {lines.length > 1 && (
              <button
                type="button"
                className="quiet-button"
                aria-label={t('field.sameAs_remove', { number: place + 1 })}
                onClick={() => change(lines.toSpliced(place, 1), Math.max(0, place - 1))}
              >
                {t('field.remove')}
              </button>
            )}
          </p>
        ))}
      </div>
      {lines.length < MOST && (
        <button type="button" className="button small" onClick={() => change([...lines, ''], lines.length)}>
          {t('field.sameAs_add')}
        </button>
      )}
    </FieldGroup>
  );
}
