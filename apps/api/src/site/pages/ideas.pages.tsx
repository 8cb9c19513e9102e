import type { Answer } from '@app/platform';
import type { PublicCase } from '@app/review';
import { ErrorSummary } from '../forms/error-summary.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { IdeaList } from '../parts/idea-list.js';
import { addressOfSearch } from '../address-of-search.js';
import { FilterChips } from '../parts/filter-chips.js';
import { SearchForm } from '../parts/search-form.js';
import { useSite } from '../site-context.js';

/** Counted no further: among a million ideas the rest would cost more than it tells. */
export const MOST_COUNTED = 1_000;

/** Ideas on a page. */
const PAGE = 20;

interface IdeasProps {
  ideas: PublicCase[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  /** How many there are on all pages. */
  count: number;
  lists: Lists;
  typed: Typed;
  answer?: Answer | null;
}

/** All public ideas, found by words and filters. */
export function IdeasPage({ ideas, next, count, lists, typed, answer = null }: IdeasProps) {
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
          <FilterChips lists={lists} search={search} />
          {!answer && <Found count={count} shown={ideas.length} search={search} />}
          <IdeaList ideas={ideas} lists={lists} />
          {(next !== null || isLater) && (
            <nav className="row pages" aria-label={t('ideas.pages')}>
              {isLater && <a href={addressOfSearch(search)}>{t('ideas.first_page')}</a>}
              {next !== null && (
                <a
                  className="button secondary"
                  rel="next"
                  href={addressOfSearch({ ...search, before: next })}
                >
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

/** How many there are, and what to do where there are none. */
function Found({ count, shown, search }: { count: number; shown: number; search: Typed }) {
  const { t } = useSite();
  if (count > 0)
    return (
      <p role="status">
        {count > MOST_COUNTED ? t('ideas.found_most', { count: MOST_COUNTED }) : t('ideas.found', { count })}{' '}
        {count > shown && <span className="quiet">{t('ideas.part_of', { count: PAGE })}</span>}
      </p>
    );
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
