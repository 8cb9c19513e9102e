import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.js';
import type { Tied } from '../move/field.js';
import { type Choice, useCombo } from './use-combo.js';

interface ComboProps {
  tied: Tied;
  choices: Choice[];
  value: string;
  onChange: (code: string) => void;
  placeholder: string;
  isFirst: boolean;
}

/** A choice from a long list, found by part of its name: the editable combobox of ARIA 1.2. */
export function Combo({ tied, choices, value, onChange, placeholder, isFirst }: ComboProps) {
  const { t } = useText();
  const { id } = tied;
  const combo = useCombo({ choices, value, onChange });
  const { isOpen, active, matches } = combo;
  const input = useRef<HTMLInputElement>(null);
  const idOf = ({ code }: Choice) => `${id}-${code}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div className="combo">
      <input
        {...tied}
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoFocus={isFirst}
        placeholder={placeholder}
        value={combo.text}
        onChange={(event) => combo.type(event.currentTarget.value)}
        onKeyDown={combo.press}
        onBlur={combo.close}
      />
      <button
        type="button"
        className="combo-arrow"
        tabIndex={-1}
        aria-label={t('combo.open')}
        aria-expanded={isOpen}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          input.current?.focus();
          (isOpen ? combo.close : combo.show)();
        }}
      >
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <ul id={`${id}-list`} className="combo-list" role="listbox" aria-label={placeholder}>
          {matches.map((choice) => (
            <li
              key={choice.code}
              id={idOf(choice)}
              role="option"
              aria-selected={choice.code === value}
              className={choice === active ? 'active' : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => combo.pick(choice)}
            >
              {choice.name}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={combo.hasNone ? 'hint' : 'unseen'}>
        {combo.hasNone && t('combo.none')}
        {isOpen && t('combo.count', { count: matches.length })}
      </p>
    </div>
  );
}
