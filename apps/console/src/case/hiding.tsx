import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { HidingForm } from './hiding-form.js';
import type { CaseForStaff } from './use-case.js';
import { useHide } from './use-hide.js';

/** Whether the public sees the idea, and the button that changes it. */
export function Hiding({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const hide = useHide(found);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    hide.reset();
    button.current?.focus();
  };
  const act = () => (found.isHidden ? hide.mutate(null) : setIsOpen(!isOpen));
  return (
    <section className="block" aria-labelledby="hiding">
      <h3 id="hiding">{t('hiding.title')}</h3>
      <p>{t(found.isHidden ? 'hiding.is_hidden' : 'hiding.is_shown')}</p>
      <button
        ref={button}
        type="button"
        className="button small"
        aria-expanded={found.isHidden ? undefined : isOpen}
        onClick={act}
      >
        {t(found.isHidden ? 'hiding.show' : 'hiding.hide')}
      </button>
      {hide.error && found.isHidden && <Problem error={hide.error} />}
      {isOpen && !found.isHidden && (
        <HidingForm
          error={hide.error}
          onHide={(reason) => hide.mutate(reason, { onSuccess: close })}
          onClose={close}
        />
      )}
    </section>
  );
}
