import { useCheck } from './ask/use-check.js';
import type { Draft } from './ask/use-draft.js';
import { useEditor } from './ask/use-editor.js';
import { DraftBar } from './draft-bar.js';
import { DraftView } from './draft-view.js';
import type { Definition } from './model/definition.js';
import { placeFaults } from './model/faults-by-place.js';
import { TrialView } from './trial/trial-view.js';
import { VersionsView } from './versions/versions-view.js';

export const PARTS = ['draft', 'trial', 'versions'] as const;
export type Part = (typeof PARTS)[number];

interface WorkflowDeskProps {
  draft: Draft;
  /** The version that is in use. */
  base: Definition;
  accountId: string;
  part: Part;
  onPart: (part: Part) => void;
}

/** The draft as it is worked on; the other parts of the page look at the same. */
export function WorkflowDesk({ draft, base, accountId, part, onPart }: WorkflowDeskProps) {
  const editor = useEditor(draft, accountId);
  const check = useCheck(editor.definition);
  const faults = placeFaults(check.data?.faults ?? [], editor.definition);
  const checked = {
    faults,
    layout: check.data?.layout ?? null,
    isCurrent: check.isCurrent,
    error: check.error,
  };
  return (
    <div
      id={`workflow-part-${part}-panel`}
      role="tabpanel"
      aria-labelledby={`workflow-part-${part}`}
      className="wf-part"
    >
      {part !== 'versions' && <DraftBar editor={editor} base={base} checked={checked} onPart={onPart} />}
      {part === 'draft' && <DraftView editor={editor} base={base} checked={checked} />}
      {part === 'trial' && <TrialView definition={editor.definition} base={base} checked={checked} />}
      {part === 'versions' && <VersionsView editor={editor} onPart={onPart} />}
    </div>
  );
}
