import type { Schemas } from '@app/client';
import { useText } from '../../language/use-text.js';

interface ListPreviewProps {
  preview: Schemas['AgencyListPreview'];
  isPending: boolean;
  onTake: () => void;
}

/** What is wrong with which line; where nothing is, the agencies to be, and the button that adds them. */
export function ListPreview({ preview: { agencies, faults }, isPending, onTake }: ListPreviewProps) {
  const { t, say } = useText();
  if (faults.length > 0)
    return (
      <div className="notice danger" role="alert">
        <p>{t('agencies.faulty', { count: faults.length })}</p>
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.en}`}>
              <strong>{t('agencies.line', { line: fault.line })}</strong>{' '}
              {fault.column && <code>{fault.column}</code>} {say(fault)}
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div role="status">
      <p>{t('agencies.ready', { count: agencies.length })}</p>
      <table className="plain-table">
        <thead>
          <tr>
            {['code', 'nameKo', 'parent', 'topics', 'keywords'].map((column) => (
              <th key={column} scope="col">
                {t(`agencies.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ code, nameKo, parentCode, topicCodes, keywords }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>{nameKo}</td>
              <td>{parentCode ?? '–'}</td>
              <td>{topicCodes.join(', ') || '–'}</td>
              <td>{keywords.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={isPending}
          onClick={() => isPending || onTake()}
        >
          {isPending ? t('wait') : t('agencies.take', { count: agencies.length })}
        </button>
      </p>
    </div>
  );
}
