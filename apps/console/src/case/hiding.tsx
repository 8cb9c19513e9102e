import { type FormEvent, useRef, useState } from 'react';
import { faultsOf, Refusal } from '../api/refusal.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ReasonField } from '../move/reason-field.js';
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

interface HidingFormProps {
  error: Error | null;
  onHide: (reason: string) => void;
  onClose: () => void;
}

function HidingForm({ error, onHide, onClose }: HidingFormProps) {
  const { t, say } = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const fault = faultsOf(error).get('reason');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(!reason);
    if (reason) onHide(reason);
  };
  return (
    <form className="form inline-form" noValidate onSubmit={submit}>
      {error instanceof Refusal && !fault && <Problem error={error} />}
      <ReasonField
        grounds="hide"
        label={t('hiding.reason')}
        value={reason}
        onChange={setReason}
        error={isMissing ? t('field.required') : fault && say(fault)}
        isFirst
      />
      <p className="row">
        <button type="submit" className="button danger">
          {t('hiding.confirm')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
