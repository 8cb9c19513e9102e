import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useText } from '../language/use-text.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something to look at before going on. Escape closes it, and focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useText();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current!;
    dialog.showModal();
    return () => dialog.close();
  }, []);
  const cancel = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={ref} className="dialog" aria-labelledby={id} onCancel={cancel}>
      <h2 id={id}>{title}</h2>
      {children}
      <button type="button" className="quiet-button dialog-close" onClick={onClose}>
        {t('close')}
      </button>
    </dialog>
  );
}
