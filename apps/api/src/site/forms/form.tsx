import type { ReactNode } from 'react';
import type { Answer } from '@app/platform';
import { useSite } from '../site-context.js';
import { FormProvider } from './form-context.js';
import type { Typed } from './read-form.js';

interface FormProps {
  action: string;
  typed?: Typed;
  answer?: Answer | null;
  className?: string;
  /** It has a field for files. */
  takesFiles?: boolean;
  children: ReactNode;
}

/** A form that writes: sent with its token, checked by us and not by the browser, so that all see the same. */
export function Form({ action, typed = {}, answer = null, className, takesFiles, children }: FormProps) {
  return (
    <FormProvider value={{ typed, answer }}>
      <form
        method="post"
        action={action}
        encType={takesFiles ? 'multipart/form-data' : undefined}
        noValidate
        className={className}
      >
        <FormToken />
        {children}
      </form>
    </FormProvider>
  );
}

export function FormToken() {
  return <input type="hidden" name="_csrf" value={useSite().formToken()} />;
}

/** Carries what was typed to the next step, unseen. */
export function Hidden({ typed }: { typed: Typed }) {
  return Object.entries(typed).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
