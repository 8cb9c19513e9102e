import { formatInstant } from '../../due/format-day.js';
import { useText } from '../../language/use-text.js';
import type { Version } from '../ask/use-versions.js';
import { ExportButton } from './export-button.js';

interface VersionLineProps {
  version: Version;
  /** There are cases in progress on other versions. */
  canAdopt: boolean;
  onAdopt: () => void;
  onRestore: () => void;
}

/** One version: its note, who published it and when, and how many cases follow it. */
export function VersionLine({ version, canAdopt, onAdopt, onRestore }: VersionLineProps) {
  const { language, t } = useText();
  const name = t('workflow.version', { version: version.version });
  const { note, publishedBy, publishedAt, isCurrent, openCases } = version;
  const diagram = `/api/v1/workflow-versions/${version.version}/diagram?language=${language}`;
  return (
    <li>
      <h3>
        {name} {isCurrent && <span className="tag busy">{t('workflow.current')}</span>}
      </h3>
      {note && <p className="words">{note}</p>}
      <p className="quiet">
        {publishedBy && `${publishedBy} · `}
        {formatInstant(publishedAt, language)} · {t('workflow.open_cases', { count: openCases })}
      </p>
      <p className="row">
        <a className="button small" href={diagram} target="_blank" rel="noreferrer">
          {t('workflow.see_drawing')}
          <span className="unseen"> {name}</span>
        </a>
        <ExportButton version={version.version} name={name} />
        <button type="button" className="button small" onClick={onRestore}>
          {t('workflow.restore')}
          <span className="unseen"> {name}</span>
        </button>
        {canAdopt && (
          <button type="button" className="button small" onClick={onAdopt}>
            {t('workflow.adopt')}
            <span className="unseen"> {name}</span>
          </button>
        )}
      </p>
    </li>
  );
}
