import type { Schemas } from '@app/client';
import { useText } from '../language/use-text.js';

/** Files that came with an idea, under their heading. They are saved, never shown here; one that is held back says why. */
export function IdeaFiles({ files }: { files: Schemas['AttachmentView'][] }) {
  const { t } = useText();
  return (
    <section aria-labelledby="idea-files">
      <h4 id="idea-files">{t('idea.files')}</h4>
      <FileList files={files} />
    </section>
  );
}

/** The files themselves. */
export function FileList({ files }: { files: Schemas['AttachmentView'][] }) {
  const { language, t } = useText();
  return (
    <ul className="files">
      {files.map(({ id, name, bytes, state }) => (
        <li key={id}>
          {state === 'clean' ? (
            <a href={`/api/v1/attachments/${id}`} download={name}>
              {name}
            </a>
          ) : (
            <span>{name}</span>
          )}{' '}
          <span className="quiet">{sizeOf(bytes, language)}</span>
          {state !== 'clean' && <strong className="tag">{t(`idea.file.${state}`)}</strong>}
        </li>
      ))}
    </ul>
  );
}

function sizeOf(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  const number = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000));
  return `${number.toLocaleString(language, { maximumFractionDigits: 1 })} ${isLarge ? 'MB' : 'KB'}`;
}
