import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Address } from './address.js';
import { addressWith, go } from './use-address.js';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: Partial<Address>;
}

/** A link within the console. A click with a modifier is left to the browser, which opens a tab or window. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    go(to);
    onClick?.(event);
  };
  return <a {...rest} href={addressWith(to)} onClick={follow} />;
}

function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
