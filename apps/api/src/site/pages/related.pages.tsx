import type { IdeaView } from '@app/intake';
import type { SimilarIdea } from '@app/routing';
import { Layout } from '../layout.js';
import { StateTag } from '../parts/state-tag.js';
import { useSite } from '../site-context.js';

/** Ideas that wish for the same: to support one of them, or to see what came of it. */
export function RelatedPage({ idea, related }: { idea: IdeaView; related: SimilarIdea[] }) {
  const { t } = useSite();
  return (
    <Layout title={t('related.title')}>
      <h1>{t('related.title')}</h1>
      <p className="lead">
        <a href={`/ideas/${idea.id}`} lang={idea.language}>
          {idea.title}
        </a>
      </p>
      {related.length === 0 && <p>{t('related.none')}</p>}
      <ul className="linked">
        {related.map((one) => (
          <li key={one.ideaId}>
            <a href={`/ideas/${one.ideaId}`} lang={one.language}>
              {one.title}
            </a>
            <p className="facts">
              {one.stateLabel && <StateTag {...one} />}
              {one.supports !== null && <span>{t('idea.supports', { count: one.supports })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
