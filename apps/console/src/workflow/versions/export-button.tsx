import { useMutation } from '@tanstack/react-query';
import { useText } from '../../language/use-text.js';
import { tell } from '../../status/status.js';
import { readVersion } from '../ask/use-versions.js';
import { saveFile } from './save-file.js';

/** Keeps a version as a file, which can be imported elsewhere. */
export function ExportButton({ version, name }: { version: number; name: string }) {
  const { t } = useText();
  const exporting = useMutation({
    mutationFn: () => readVersion(version),
    onSuccess: (definition) => saveFile(`${definition.code}-v${version}.json`, definition),
    onError: () => tell(t('problem.no_answer')),
  });
  return (
    <button
      type="button"
      className="button small"
      aria-disabled={exporting.isPending}
      onClick={() => exporting.isPending || exporting.mutate()}
    >
      {t('workflow.export')}
      <span className="unseen"> {name}</span>
    </button>
  );
}
