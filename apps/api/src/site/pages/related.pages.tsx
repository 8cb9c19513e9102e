import type { IdeaView } from '@app/intake';
import type { SimilarIdea } from '@app/routing';
import { addressWith } from '../address-with.js';
import { Layout } from '../layout.js';
import { StateTag } from '../parts/state-tag.js';
import { useSite } from '../site-context.js';

interface RelatedProps {
  idea: IdeaView;
  related: SimilarIdea[];
  /** Shows that a guest is the proposer; leads them back to their own view of the idea. */
  token?: string;
}

/** Ideas that wish for the same: to support one of them, or to see what came of it. */
export function RelatedPage({ idea, related, token }: RelatedProps) {
  const { t } = useSite();
  return (
    <Layout title={t('related.title')}>
      <h1>{t('related.title')}</h1>
      <p className="lead">
        <a href={addressWith(`/ideas/${idea.id}`, { token })} lang={idea.language}>
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
