import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { ConfirmRow } from '../look/confirm-row.js';

interface InlineFormProps {
  /** What the form does; also its button, unless `submit` says it otherwise. */
  label: string;
  submit?: string;
  isDangerous?: boolean;
  /** What went wrong as a whole; what is wrong with a field stands there. */
  error: Error | false | null;
  isPending: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form that opens below its button, with one way on and one way back. After a try it shows what is wrong. */
export function InlineForm(props: InlineFormProps) {
  const { label, submit = label, isDangerous, error, isPending, onSubmit, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0 && !isPending)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"] button')?.focus();
  }, [tries, isPending]);
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    onSubmit();
    setTries(tries + 1);
  };
  return (
    <form ref={form} className="form inline-form" aria-label={label} noValidate onSubmit={give}>
      {error && <Problem error={error} />}
      {children}
      <ConfirmRow
        act={submit}
        look={isDangerous ? 'danger' : 'primary'}
        isPending={isPending}
        onClose={onClose}
      />
    </form>
  );
}
