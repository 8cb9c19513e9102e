import type { AttachmentView } from '@app/intake';
import { useSite } from '../site-context.js';

interface FilesProps {
  files: AttachmentView[];
  /** Whoever looks may fetch them. */
  isLinked?: boolean;
  /** Shows that a guest is the proposer. */
  token?: string;
}

/** Files with their kind and size; a link where one can be fetched, and why not where it cannot. */
export function FileList({ files, isLinked = false, token }: FilesProps) {
  const { t } = useSite();
  return (
    <ul className="files">
      {files.map(({ id, name, bytes, state }) => {
        const isGiven = isLinked && state === 'clean';
        const address = token ? `/attachments/${id}?${new URLSearchParams({ token })}` : `/attachments/${id}`;
        return (
          <li key={id}>
            <span className="file-name">
              {isGiven ? (
                <a href={address} download={name}>
                  {name}
                </a>
              ) : (
                name
              )}{' '}
              <Size bytes={bytes} />
            </span>
            {state !== 'clean' && <strong className={`tag file-${state}`}>{t(`file.${state}`)}</strong>}
          </li>
        );
      })}
    </ul>
  );
}

/** `1.4 MB` */
export function Size({ bytes }: { bytes: number }) {
  const { language } = useSite();
  const isLarge = bytes >= 1_000_000;
  const number = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000));
  const text = number.toLocaleString(language, { maximumFractionDigits: 1 });
  return <span className="quiet">{`${text} ${isLarge ? 'MB' : 'KB'}`}</span>;
}
