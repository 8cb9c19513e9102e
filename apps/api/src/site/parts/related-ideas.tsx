import type { SimilarIdea } from '@app/routing';
import { useSite } from '../site-context.js';
import { StateTag } from './state-tag.js';

/** Ideas that wish for the same: to support one of them, or to see what came of it. */
export function RelatedList({ ideas }: { ideas: SimilarIdea[] }) {
  const { t } = useSite();
  if (ideas.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{t('idea.related')}</h2>
      <ul className="linked">
        {ideas.map((idea) => (
          <li key={idea.ideaId}>
            <a href={`/ideas/${idea.ideaId}`}>{idea.title}</a>
            <p className="facts">
              {idea.stateLabel && <StateTag {...idea} />}
              {idea.supports !== null && <span>{t('idea.supports', { count: idea.supports })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
