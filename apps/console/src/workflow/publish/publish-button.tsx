import { useId, useState } from 'react';
import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import type { Checked } from '../model/checked.js';
import type { Definition } from '../model/definition.js';
import { isSameWorkflow } from '../model/is-same-workflow.js';
import { PublishDialog } from './publish-dialog.js';

interface PublishButtonProps {
  editor: Editor;
  base: Definition;
  checked: Checked;
  onPublished: () => void;
}

/** Publishes the draft; while that is not possible it says why. */
export function PublishButton({ editor, base, checked, onPublished }: PublishButtonProps) {
  const { t } = useText();
  const id = useId();
  const [isAsked, setIsAsked] = useState(false);
  const reason = reasonAgainst(editor, base, checked);
  return (
    <>
      <button
        type="button"
        className="button small primary"
        aria-disabled={reason !== null}
        aria-describedby={reason ? id : undefined}
        onClick={() => reason === null && setIsAsked(true)}
      >
        {t('workflow.publish')}
      </button>
      {reason && (
        <span id={id} className="wf-reason quiet">
          {t(`workflow.publish_${reason}`, { count: checked.faults.length })}
        </span>
      )}
      {isAsked && (
        <PublishDialog
          editor={editor}
          next={base.version + 1}
          onClose={() => setIsAsked(false)}
          onPublished={onPublished}
        />
      )}
    </>
  );
}

function reasonAgainst({ definition }: Editor, base: Definition, checked: Checked): string | null {
  if (isSameWorkflow(definition, base)) return 'unchanged';
  if (!checked.isCurrent) return 'unchecked';
  return checked.faults.length > 0 ? 'faulty' : null;
}
