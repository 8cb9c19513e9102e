import { useWhy } from '../api/use-why.js';
import { useText } from '../language/use-text.js';
import { tell } from './status.js';

/**
 * Tells how taking something back went. What shows an error elsewhere may be gone by then, with the line that was taken
 * back; the promise outlasts it.
 */
export function useUndoing(): (undoing: Promise<unknown>) => void {
  const { t } = useText();
  const whyOf = useWhy();
  return (undoing) =>
    void undoing.then(
      () => tell(t('done.taken_back')),
      (error: unknown) => tell(t('done.not_taken_back', { why: whyOf(error) })),
    );
}
