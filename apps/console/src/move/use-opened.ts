import { useRef, useState } from 'react';

/** What is open below a row of buttons. Closed, it gives the focus back to the button that opened it. */
export function useOpened<What extends string>() {
  const [opened, setOpened] = useState<What | null>(null);
  const row = useRef<HTMLParagraphElement>(null);
  return {
    opened,
    row,
    toggle: (what: What) => setOpened(opened === what ? null : what),
    close: () => {
      row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      setOpened(null);
    },
  };
}
