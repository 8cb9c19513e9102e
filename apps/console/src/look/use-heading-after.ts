import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * For what goes once it is decided on, with the button that was pressed: the focus goes on to the heading of its section
 * instead of to the top of the page. The heading takes it with `tabIndex={-1}`.
 */
export function useHeadingAfter<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    const going = part.current;
    // React takes the part off the page after this, so the focus is still in it.
    return () => {
      if (going?.contains(document.activeElement)) going.closest('section')?.querySelector('h2')?.focus();
    };
  }, []);
  return part;
}
