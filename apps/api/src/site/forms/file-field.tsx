import { type AttachmentView, FILE_ENDINGS, MOST_FILES } from '@app/intake';
import { LEAVE_OUT } from '../form-files.service.js';
import { Size } from '../parts/file-list.js';
import { useSite } from '../site-context.js';
import { useField } from './form-context.js';

/** Where files are chosen; those that were added before, each with a box to leave it out. */
export function FileField({ files }: { files: AttachmentView[] }) {
  const { t } = useSite();
  const { id, error } = useField('files');
  const described = [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset>
      <legend>
        {t('file.noun')} <span className="quiet">{t('form.optional')}</span>
      </legend>
      {files.length > 0 && <Kept files={files} />}
      <div className={error ? 'field is-wrong' : 'field'}>
        <label htmlFor={id}>{t(files.length > 0 ? 'file.choose_more' : 'file.choose')}</label>
        <p className="hint" id={`${id}-hint`}>
          {t('file.hint', { most: MOST_FILES })}
        </p>
        {error && (
          <p className="error" id={`${id}-error`}>
            <span className="visually-hidden">{t('form.error')}</span> {error}
          </p>
        )}
        <input
          className="control"
          id={id}
          name="files"
          type="file"
          multiple
          accept={FILE_ENDINGS.map((ending) => `.${ending}`).join(',')}
          aria-describedby={described}
          aria-invalid={error !== null || undefined}
        />
      </div>
    </fieldset>
  );
}

function Kept({ files }: { files: AttachmentView[] }) {
  const { t } = useSite();
  return (
    <ul className="files" aria-label={t('file.kept')}>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <span className="file-name">
            {name} <Size bytes={bytes} />
          </span>
          <span className="checkbox">
            <input id={`leave-${id}`} name={`${LEAVE_OUT}${id}`} type="checkbox" value="yes" />
            <label htmlFor={`leave-${id}`}>
              {t('file.leave_out')}
              <span className="visually-hidden">: {name}</span>
            </label>
          </span>
        </li>
      ))}
    </ul>
  );
}
