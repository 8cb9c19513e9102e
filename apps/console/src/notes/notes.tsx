import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { NoteForm } from './note-form.js';
import { NoteLine } from './note-line.js';
import { useNotes } from './use-notes.js';

/** What colleagues write to each other about a case; no citizen reads it. */
export function Notes({ ideaId }: { ideaId: string }) {
  const { t } = useText();
  const mayWrite = useMay('colleagues.tell');
  const { data, error, refetch } = useNotes(ideaId);
  const [isWriting, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWriting(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className="block notes" aria-labelledby="notes">
      <h3 id="notes">{t('note.title')}</h3>
      <p className="quiet">{t('note.advice')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data && data.items.length > 0 && (
        <ol className="note-list">
          {data.items.map((note) => (
            <NoteLine key={note.id} ideaId={ideaId} note={note} />
          ))}
        </ol>
      )}
      {isWriting && <NoteForm ideaId={ideaId} onClose={close} />}
      {mayWrite && !isWriting && (
        <p>
          <button
            ref={button}
            type="button"
            className="button small"
            data-key="note"
            aria-keyshortcuts="n"
            onClick={() => setWriting(true)}
          >
            {t('note.write')}
          </button>
        </p>
      )}
    </section>
  );
}
