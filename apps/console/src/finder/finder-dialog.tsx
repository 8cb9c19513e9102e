import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { go } from '../address/use-address.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import type { Account } from '../session/use-session.js';
import type { Found } from './found.js';
import { useFound } from './use-found.js';

/** What is looked for, and what fits it: an editable combobox with a list (ARIA 1.2). The focus stays in the box. */
export function FinderDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { t } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const found = useFound(account, typed);
  const active = found[Math.min(place, found.length - 1)];
  const idOf = (one: Found) => `${id}-${one.id}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const open = ({ to }: Found) => {
    onClose();
    go(to);
    // Where one has gone is where one reads on.
    setTimeout(() => document.getElementById('main')?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setPlace((Math.min(place, found.length - 1) + step + found.length) % found.length);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      open(active);
    }
  };
  const hasNone = typed.trim() !== '' && found.length === 0;
  return (
    <Dialog title={t('finder.title')} onClose={onClose}>
      <div className="finder">
        <input
          role="combobox"
          aria-label={t('finder.title')}
          aria-autocomplete="list"
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? `${id}-list` : undefined}
          aria-activedescendant={activeId}
          autoComplete="off"
          autoFocus
          maxLength={100}
          placeholder={t('finder.placeholder')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={press}
        />
        {found.length > 0 && (
          <ul id={`${id}-list`} className="finder-list" role="listbox" aria-label={t('finder.results')}>
            {found.map((one) => (
              <li
                key={one.id}
                id={idOf(one)}
                role="option"
                aria-selected={one === active}
                className={one === active ? 'active' : undefined}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => open(one)}
              >
                <span>{one.name}</span>{' '}
                <span className="quiet">
                  {t(`finder.group.${one.group}`)} {one.note}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p role="status" className={hasNone || typed.trim() === '' ? 'hint' : 'unseen'}>
          {typed.trim() === '' && t('finder.advice')}
          {hasNone && t('finder.none')}
          {found.length > 0 && t('combo.count', { count: found.length })}
        </p>
      </div>
    </Dialog>
  );
}
