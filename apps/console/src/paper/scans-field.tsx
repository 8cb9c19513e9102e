import { type ChangeEvent, useId } from 'react';
import { useText } from '../language/use-text.js';

interface ScansProps {
  files: File[];
  onChange: (files: File[]) => void;
  error?: string;
}

const MOST = 5;
const ENDINGS = '.pdf,.jpg,.jpeg,.png,.webp,.hwp,.hwpx,.odt,.ods,.odp,.docx,.xlsx,.pptx';

/** Scans of the paper, or whatever else was handed in. The server looks at each before it is kept. */
export function ScansField({ files, onChange, error }: ScansProps) {
  const { t } = useText();
  const id = useId();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChange([...files, ...(currentTarget.files ?? [])]);
    // So that the same file can be chosen again after it was left out.
    currentTarget.value = '';
  };
  return (
    <div className={error ? 'field has-error' : 'field'}>
      <label htmlFor={id}>
        {t('paper.scans')} <span className="quiet">{t('field.optional')}</span>
      </label>
      <p id={`${id}-hint`} className="hint">
        {t('paper.scans_hint', { most: MOST })}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept={ENDINGS}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={error ? true : undefined}
        onChange={choose}
      />
      {error && (
        <p id={`${id}-error`} className="error">
          {error}
        </p>
      )}
      {files.length > 0 && (
        <ul className="files" aria-label={t('paper.scans')}>
          {files.map((file, place) => (
            <li key={place}>
              <span>{file.name}</span>{' '}
              <button
                type="button"
                className="button small"
                onClick={() => onChange(files.filter((one) => one !== file))}
              >
                {t('paper.leave_out')}
                <span className="unseen"> {file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
