import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { PageName } from '../address/address.js';
import { Link } from '../address/link.js';
import { useAddress } from '../address/use-address.js';
import { useText } from '../language/use-text.js';
import { lengthOf } from '../moderation/use-waiting.js';
import { useOpenSignals } from '../supports/use-open-signals.js';
import { Count } from './count.js';
import { titleOf } from './page-titles.js';
import { NEEDED } from './use-may.js';
import type { Account } from './use-session.js';

/** What is set for the tenant, in the order in which a new one needs it, and what is on record. */
const PAGES: PageName[] = [
  ...(['opening', 'settings', 'people', 'calls', 'workflow'] as const),
  ...(['rules', 'models', 'reasons', 'wordings', 'texts', 'comments', 'invalidations'] as const),
  ...(['holidays', 'access', 'webhooks', 'messages', 'jobs', 'privacy', 'records'] as const),
];

/**
 * The pages of settings that are open to this account, behind one button; on both, how many signs about support wait.
 * Escape closes it; arrows and Tab go through it.
 */
export function SettingsMenu({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setOpen(false);
    };
    for (const sign of ['pointerdown', 'focusin']) document.addEventListener(sign, leave);
    return () => {
      for (const sign of ['pointerdown', 'focusin']) document.removeEventListener(sign, leave);
    };
  }, [isOpen]);
  const has = (name: PageName) => account.permissions.includes(NEEDED[name]);
  const open = has('governments') ? [] : PAGES.filter(has);
  const { data: signals } = useOpenSignals(has('invalidations'));
  const waiting = <Count count={lengthOf(signals)} unit="signal.waiting_unit" />;
  const isHere = PAGES.some((name) => name === page);
  const steer = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      button.current?.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !isOpen) return;
    event.preventDefault();
    const links = [...menu.current!.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    links.at((at + step + (at < 0 && step < 0 ? 1 : 0)) % links.length)?.focus();
  };
  if (open.length === 0) return null;
  return (
    <div ref={menu} className="settings-menu" onKeyDown={steer}>
      <button
        ref={button}
        type="button"
        className={isHere ? 'menu-button is-here' : 'menu-button'}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('session.settings')}
        {waiting}
      </button>
      <ul id={id} hidden={!isOpen}>
        {open.map((name) => (
          <li key={name}>
            <Link
              to={{ page: name, q: null, year: null }}
              aria-current={page === name ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {t(titleOf(name))}
              {name === 'invalidations' && waiting}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
