import { detectLanguage, type DraftView } from '@app/intake';
import { useSite } from '../site-context.js';
import { Day } from './day.js';

/** What a member began to write. */
export function MyDrafts({ drafts }: { drafts: DraftView[] }) {
  const { t } = useSite();
  return (
    <ul className="cards">
      {drafts.map(({ id, content, updatedAt }) => {
        const title = content.title || t('draft.untitled');
        const language = content.title ? detectLanguage(content.title) : undefined;
        return (
          <li key={id} className="card">
            <h3>
              <a href={`/ideas/new?draft=${id}`} lang={language}>
                {title}
              </a>
            </h3>
            <p className="facts">
              <span>
                {t('draft.updated')} <Day value={updatedAt} />
              </span>
            </p>
            <p className="row">
              <a className="button secondary" href={`/ideas/new?draft=${id}`}>
                {t('draft.go_on')}
                <span className="visually-hidden"> {title}</span>
              </a>
              <a href={`/drafts/${id}/discard`}>
                {t('draft.discard')}
                <span className="visually-hidden"> {title}</span>
              </a>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
