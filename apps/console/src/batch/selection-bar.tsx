import { useText } from '../language/use-text.js';
import type { Selection } from './use-selection.js';

interface SelectionBarProps {
  selection: Selection;
  onOpen: () => void;
  onClear: () => void;
}

/** How many cases are chosen, and the ways on from there. */
export function SelectionBar({ selection, onOpen, onClear }: SelectionBarProps) {
  const { t } = useText();
  return (
    <div className="selection-bar" role="group" aria-label={t('batch.title')}>
      <strong>{t('batch.chosen', { count: selection.chosen.length })}</strong>
      <button type="button" className="button small primary" data-batch-open onClick={onOpen}>
        {t('batch.open')}
      </button>
      <button type="button" className="button small" onClick={selection.all}>
        {t('batch.all')}
      </button>
      <button type="button" className="quiet-button" onClick={onClear}>
        {t('batch.clear')}
      </button>
    </div>
  );
}
