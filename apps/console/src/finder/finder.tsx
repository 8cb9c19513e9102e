import { useEffect, useState } from 'react';
import { useText } from '../language/use-text.js';
import type { Account } from '../session/use-session.js';
import { FinderDialog } from './finder-dialog.js';

/** Whether the keyboard is an Apple one, where ⌘ takes the place of Ctrl. */
const isApple = /mac|iphone|ipad/i.test(navigator.platform);

/** One box that finds pages, people and things: behind its button, and behind Ctrl or ⌘ with K. */
export function Finder({ account }: { account: Account }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    // By the place of the key: with Korean input its letter is another.
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || event.altKey || event.shiftKey) return;
      if (!(isApple ? event.metaKey : event.ctrlKey)) return;
      event.preventDefault();
      setOpen((was) => was || !document.querySelector('dialog[open]'));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className="quiet-button finder-button"
        aria-haspopup="dialog"
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        {t('finder.open')} <kbd aria-hidden="true">{isApple ? '⌘K' : 'Ctrl K'}</kbd>
      </button>
      {isOpen && <FinderDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}
