import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import type { Editor } from './ask/use-editor.js';
import { revisionNow, useSave } from './ask/use-save.js';
import { ConflictNotice } from './conflict-notice.js';
import { DiscardDialog } from './discard-dialog.js';
import type { Checked } from './model/checked.js';
import type { Definition } from './model/definition.js';
import { PublishButton } from './publish/publish-button.js';
import { RestoredNotice } from './restored-notice.js';
import type { Part } from './workflow-desk.js';

interface DraftBarProps {
  editor: Editor;
  base: Definition;
  checked: Checked;
  onPart: (part: Part) => void;
}

/** How the draft stands, and what is done with the whole of it. */
export function DraftBar({ editor, base, checked, onPart }: DraftBarProps) {
  const { language, t } = useText();
  const [isDiscarding, setIsDiscarding] = useState(false);
  const saving = useSave();
  const { saved, isChanged } = editor;
  const conflict = revisionNow(saving.error);
  const save = (revision: number) =>
    saving.mutate(
      { revision, definition: editor.definition },
      {
        onSuccess: (now) => {
          editor.noteSaved(now);
          tell(t('workflow.saved'));
        },
      },
    );
  const savedAt = saved.savedAt && formatInstant(saved.savedAt, language);
  return (
    <div className="wf-bar">
      <p className="wf-standing">
        <span className={isChanged ? 'tag busy' : 'tag'}>
          {t(isChanged ? 'workflow.unsaved' : saved.savedAt ? 'workflow.draft' : 'workflow.untouched')}
        </span>{' '}
        <span className="quiet">
          {t('workflow.based_on', { version: saved.basedOn })}
          {savedAt && ` · ${t('workflow.saved_by', { name: saved.savedBy ?? '', at: savedAt })}`}
        </span>
      </p>
      <div className="row">
        <button type="button" className="button small" disabled={!editor.canUndo} onClick={editor.undo}>
          {t('workflow.undo')}
        </button>
        <button type="button" className="button small" disabled={!editor.canRedo} onClick={editor.redo}>
          {t('workflow.redo')}
        </button>
        <button
          type="button"
          className="button small"
          disabled={!isChanged && !saved.savedAt}
          onClick={() => setIsDiscarding(true)}
        >
          {t('workflow.discard')}
        </button>
        <button
          type="button"
          className="button small"
          disabled={!isChanged}
          aria-disabled={saving.isPending}
          onClick={() => saving.isPending || save(saved.revision)}
        >
          {saving.isPending ? t('wait') : t('workflow.save')}
        </button>
        <PublishButton editor={editor} base={base} checked={checked} onPublished={() => onPart('versions')} />
      </div>
      {editor.isRestored && <RestoredNotice editor={editor} />}
      {conflict !== null && <ConflictNotice onKeepMine={() => save(conflict)} isPending={saving.isPending} />}
      {saving.error && conflict === null && <Problem error={saving.error} />}
      {isDiscarding && <DiscardDialog editor={editor} onClose={() => setIsDiscarding(false)} />}
    </div>
  );
}
