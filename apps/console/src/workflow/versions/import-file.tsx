import { type ChangeEvent, useState } from 'react';
import { useText } from '../../language/use-text.js';
import { tell } from '../../status/status.js';
import type { Editor } from '../ask/use-editor.js';
import { type FileFault, readDefinitionFile } from './read-definition-file.js';

interface ImportFileProps {
  editor: Editor;
  onImported: () => void;
}

/** Puts a definition from a file in the place of the draft; what is wrong with the file is named. */
export function ImportFile({ editor, onImported }: ImportFileProps) {
  const { t, say } = useText();
  const [faults, setFaults] = useState<FileFault[]>([]);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    const found = await readDefinitionFile(await file.text());
    input.value = '';
    setFaults(found.faults);
    if (!found.definition) return;
    editor.change({ definition: found.definition, selected: null });
    tell(t('workflow.imported', { name: file.name }));
    onImported();
  };
  return (
    <section aria-labelledby="workflow-import">
      <h2 id="workflow-import">{t('workflow.import')}</h2>
      <p className="quiet" id="workflow-import-hint">
        {t('workflow.import_lead')}
      </p>
      <label className="button wf-file">
        {t('workflow.import_choose')}
        <input
          type="file"
          className="unseen"
          accept="application/json,.json"
          aria-describedby="workflow-import-hint"
          onChange={(event) => void take(event)}
        />
      </label>
      {faults.length > 0 && (
        <div className="notice danger" role="alert">
          <p>{t('workflow.import_refused')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault.place}>
                {fault.place && <code>{fault.place}</code>} {say(fault)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
