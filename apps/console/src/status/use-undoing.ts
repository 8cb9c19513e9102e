import { Refusal } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { tell } from './status.js';

/**
 * Tells how taking something back went. What shows an error elsewhere may be gone by then, with the line that was taken
 * back; the promise outlasts it.
 */
export function useUndoing(): (undoing: Promise<unknown>) => void {
  const { t, say } = useText();
  return (undoing) =>
    void undoing.then(
      () => tell(t('done.taken_back')),
      (error: unknown) => {
        const problem = error instanceof Refusal ? error.problem : null;
        tell(t('done.not_taken_back', { why: problem ? say(problem.messages) : t('problem.no_answer') }));
      },
    );
}
