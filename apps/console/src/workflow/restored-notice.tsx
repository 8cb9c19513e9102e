import { useText } from '../language/use-text.js';
import type { Editor } from './ask/use-editor.js';

/** Says that what is shown was changed in an earlier visit and never saved. */
export function RestoredNotice({ editor }: { editor: Editor }) {
  const { t } = useText();
  return (
    <div className="notice warning" role="status">
      <p>{t('workflow.restored_notice')}</p>
      <p className="row">
        <button type="button" className="button small" onClick={editor.acceptRestored}>
          {t('workflow.restored_go_on')}
        </button>
        <button type="button" className="button small" onClick={editor.dropRestored}>
          {t('workflow.restored_drop')}
        </button>
      </p>
    </div>
  );
}
