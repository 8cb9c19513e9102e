import type { UseMutationResult } from '@tanstack/react-query';
import { Problem } from '../api/problem.js';
import { HidingForm } from '../case/hiding-form.js';
import { useOpened } from '../move/use-opened.js';

interface Props {
  /** With a ground the idea goes, with null it stays. */
  decide: UseMutationResult<unknown, Error, string | null>;
  stay: string;
  go: string;
  /** What the button of the form says; that it hides, where nothing else is said. */
  label?: string;
}

/** Two buttons for an idea that waits: it stays, or it goes on a ground of the catalogue. */
export function DecideOnGround({ decide, stay, go, label }: Props) {
  const { opened, row, toggle, close } = useOpened<'go'>();
  return (
    <>
      {decide.error && !opened && <Problem error={decide.error} />}
      <p className="row" ref={row}>
        <button
          type="button"
          className="button"
          aria-disabled={decide.isPending}
          onClick={() => decide.isPending || decide.mutate(null)}
        >
          {stay}
        </button>
        <button type="button" className="button" aria-expanded={opened === 'go'} onClick={() => toggle('go')}>
          {go}
        </button>
      </p>
      {opened === 'go' && (
        <HidingForm
          error={decide.error}
          {...(label && { label })}
          onHide={(reason) => decide.mutate(reason, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}
