import { useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import { useVersions, type Version } from '../ask/use-versions.js';
import type { Part } from '../workflow-desk.js';
import { AdoptDialog } from './adopt-dialog.js';
import { Comparison } from './comparison.js';
import { ImportFile } from './import-file.js';
import { RestoreDialog } from './restore-dialog.js';
import { VersionLine } from './version-line.js';

interface VersionsViewProps {
  editor: Editor;
  onPart: (part: Part) => void;
}

/** Every version that was published: why, by whom, and what is done with it. */
export function VersionsView({ editor, onPart }: VersionsViewProps) {
  const { t } = useText();
  const { data: versions = [], error, refetch } = useVersions();
  const [adopting, setAdopting] = useState<Version | null>(null);
  const [restoring, setRestoring] = useState<Version | null>(null);
  const openCases = versions.reduce((sum, version) => sum + version.openCases, 0);
  return (
    <div className="wf-trial">
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      <section aria-labelledby="workflow-versions">
        <h2 id="workflow-versions">{t('workflow.versions')}</h2>
        <ol className="wf-versions">
          {versions.map((version) => (
            <VersionLine
              key={version.version}
              version={version}
              canAdopt={openCases > version.openCases}
              onAdopt={() => setAdopting(version)}
              onRestore={() => setRestoring(version)}
            />
          ))}
        </ol>
      </section>
      {versions.length > 1 && <Comparison versions={versions} />}
      <ImportFile editor={editor} onImported={() => onPart('draft')} />
      {adopting && (
        <AdoptDialog
          version={adopting}
          count={openCases - adopting.openCases}
          onClose={() => setAdopting(null)}
        />
      )}
      {restoring && (
        <RestoreDialog
          version={restoring}
          hasDraft={editor.isChanged || editor.saved.savedAt !== null}
          revision={editor.saved.revision}
          onClose={() => setRestoring(null)}
          onRestored={() => onPart('draft')}
        />
      )}
    </div>
  );
}
