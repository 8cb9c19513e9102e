import { useText } from '../../language/use-text.js';
import { ConfirmRow } from '../../look/confirm-row.js';
import { Dialog } from '../../look/dialog.js';
import type { Editor } from '../ask/use-editor.js';
import type { ListName } from '../model/definition.js';
import { fallsWith, referencesTo } from '../model/references.js';
import { remove } from '../model/remove.js';
import { useLabel } from '../use-label.js';

interface RemoveDialogProps {
  editor: Editor;
  list: ListName;
  code: string;
  onClose: () => void;
  onRemoved: () => void;
}

/** Asks before something is removed, and names all that refers to it. */
export function RemoveDialog({ editor, list, code, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useText();
  const { definition } = editor;
  const label = useLabel(definition);
  const references = referencesTo(definition, list, code);
  const confirm = () => {
    onClose();
    onRemoved();
    editor.change({ definition: remove(definition, list, code), selected: null });
  };
  return (
    <Dialog title={t('workflow.remove_title', { name: label.of(list, code) })} onClose={onClose}>
      {references.length === 0 && <p>{t('workflow.remove_free')}</p>}
      {references.length > 0 && (
        <>
          <p>{t('workflow.remove_named', { count: references.length })}</p>
          <ul className="wf-references">
            {references.map((reference) => (
              <li key={`${reference.list} ${reference.code} ${reference.part}`}>
                {label.reference(reference)}
                {list === 'states' &&
                  reference.list === 'transitions' &&
                  fallsWith(definition, code, reference.code) && (
                    <strong> {t('workflow.remove_falls')}</strong>
                  )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{t('workflow.remove_undo')}</p>
      <ConfirmRow
        act={t('workflow.remove_confirm')}
        look="danger"
        onConfirm={confirm}
        onClose={onClose}
        focus="back"
      />
    </Dialog>
  );
}
