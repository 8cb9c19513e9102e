import type { Answer } from '@app/platform';
import type { PublicCase } from '@app/review';
import { ErrorSummary } from '../forms/error-summary.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { IdeaList } from '../parts/idea-list.js';
import { SearchForm } from '../parts/search-form.js';
import { useSite } from '../site-context.js';

interface IdeasProps {
  ideas: PublicCase[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  lists: Lists;
  typed: Typed;
  answer?: Answer | null;
}

/** All public ideas, found by words and filters. */
export function IdeasPage({ ideas, next, lists, typed, answer = null }: IdeasProps) {
  const { t } = useSite();
  const { before, ...search } = typed;
  const isLater = before !== undefined;
  return (
    <Layout title={t('layout.ideas')} alert={answer ? t('form.error') : undefined} isIndexed isWide>
      <ErrorSummary answer={answer} />
      <h1>{t('layout.ideas')}</h1>
      <div className="beside">
        <SearchForm lists={lists} typed={search} answer={answer} />
        <div>
          {!answer && (
            <Found count={ideas.length} hasMore={next !== null} isLater={isLater} search={search} />
          )}
          <IdeaList ideas={ideas} lists={lists} />
          {(next !== null || isLater) && (
            <nav className="row pages" aria-label={t('ideas.pages')}>
              {isLater && <a href={addressOf(search)}>{t('ideas.first_page')}</a>}
              {next !== null && (
                <a className="button secondary" rel="next" href={addressOf({ ...search, before: next })}>
                  {t('ideas.next_page')}
                </a>
              )}
            </nav>
          )}
        </div>
      </div>
    </Layout>
  );
}

/** How many there are; nobody counts them all, so it says so where there are more. */
function Found(found: { count: number; hasMore: boolean; isLater: boolean; search: Typed }) {
  const { t } = useSite();
  const { count, hasMore, isLater, search } = found;
  if (count > 0) {
    const key = hasMore ? 'ideas.found_more' : isLater ? 'ideas.found_last' : 'ideas.found';
    return <p role="status">{t(key, { count })}</p>;
  }
  const isSearch = Object.keys(search).length > 0;
  return (
    <div className="empty" role="status">
      <h2>{t(isSearch ? 'ideas.none_found' : 'ideas.none')}</h2>
      <p>{t(isSearch ? 'ideas.none_found_advice' : 'ideas.none_advice')}</p>
      <p className="row">
        <a className="button" href="/ideas/new">
          {t('idea.submit')}
        </a>
        {isSearch && <a href="/ideas">{t('ideas.reset')}</a>}
      </p>
    </div>
  );
}

function addressOf(search: Typed): string {
  const query = new URLSearchParams(search).toString();
  return query ? `/ideas?${query}` : '/ideas';
}
