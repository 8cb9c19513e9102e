import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { NoteForm } from './note-form.js';
import { type Note, useTakeNoteBack, useWriteNote } from './use-notes.js';

/** One note: who wrote it and when; its author edits it or takes it back. */
export function NoteLine({ ideaId, note }: { ideaId: string; note: Note }) {
  const { language, t } = useText();
  const { id, author, isMine, text, writtenAt, editedAt } = note;
  const [isEditing, setEditing] = useState(false);
  const [taken, setTaken] = useState<string | null>(null);
  const takeBack = useTakeNoteBack(ideaId);
  const write = useWriteNote(ideaId);
  const line = useRef<HTMLLIElement>(null);
  /** What was pressed goes; the note stays where it is, and takes the focus. */
  const toLine = () => line.current?.focus();
  const close = () => {
    setEditing(false);
    toLine();
  };
  const remove = () =>
    takeBack.mutate(id, {
      onSuccess: () => {
        setTaken(text);
        tell(t('note.taken_back'));
        toLine();
      },
    });
  const writeAgain = (again: string) => {
    const done = () => {
      setTaken(null);
      toLine();
    };
    if (!write.isPending) write.mutate({ text: again }, { onSuccess: done });
  };
  return (
    <li ref={line} className="note" tabIndex={-1}>
      <p className="note-head">
        <strong>{author ?? t('note.nobody')}</strong>{' '}
        <time className="quiet" dateTime={writtenAt}>
          {formatInstant(writtenAt, language)}
        </time>{' '}
        {editedAt && text !== null && <span className="quiet">{t('note.edited')}</span>}
      </p>
      {isEditing && text !== null ? (
        <NoteForm ideaId={ideaId} note={{ id, text }} onClose={close} />
      ) : text === null ? (
        <p className="quiet">
          {t('note.gone')}{' '}
          {taken && (
            <button
              type="button"
              className="quiet-button"
              aria-disabled={write.isPending}
              onClick={() => writeAgain(taken)}
            >
              {t('note.again')}
            </button>
          )}
        </p>
      ) : (
        <p className="words">{text}</p>
      )}
      {takeBack.error && <Problem error={takeBack.error} />}
      {write.error && <Problem error={write.error} />}
      {isMine && text !== null && !isEditing && (
        <p className="row">
          <button type="button" className="quiet-button" onClick={() => setEditing(true)}>
            {t('note.edit')}
          </button>
          <button type="button" className="quiet-button" aria-disabled={takeBack.isPending} onClick={remove}>
            {t('note.take_back')}
          </button>
        </p>
      )}
    </li>
  );
}
