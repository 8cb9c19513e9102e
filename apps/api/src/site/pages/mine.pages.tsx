import type { DraftView, IdeaView } from '@app/intake';
import type { PublicCase } from '@app/review';
import type { ReactNode } from 'react';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { IdeaList } from '../parts/idea-list.js';
import { MyDrafts } from '../parts/my-drafts.js';
import { MyIdeas } from '../parts/my-ideas.js';
import { useSite } from '../site-context.js';

/** The newest of several, and whether there are more on a page of their own. */
export interface Some<Item> {
  items: Item[];
  hasMore: boolean;
}

interface MyProps {
  name: string;
  ideas: Some<IdeaView>;
  followed: Some<PublicCase>;
  supported: Some<PublicCase>;
  drafts: DraftView[];
  lists: Lists;
  /** Notices that were not read yet. */
  unread: number;
  /** What has just been done, told once on top. */
  done?: string;
  /** Identities can be verified here. */
  hasProvider: boolean;
}

/** All that is a member's: ideas, what they follow and support, what they began to write, their data. */
export function MyPage({ name, drafts, lists, unread, done, hasProvider, ...chosen }: MyProps) {
  const { t } = useSite();
  const { ideas } = chosen;
  return (
    <Layout title={t('layout.mine')}>
      {(done === 'discarded' || done === 'taken_back') && (
        <div className="banner" role="status">
          <p>{t(done === 'discarded' ? 'draft.discarded' : 'comment.done.taken_back')}</p>
        </div>
      )}
      <p className="eyebrow">{name}</p>
      <h1>{t('layout.mine')}</h1>
      <Part name="ideas" hasMore={ideas.hasMore}>
        {ideas.items.length === 0 && (
          <div className="empty">
            <p>{t('mine.no_ideas')}</p>
            <a className="button" href="/ideas/new">
              {t('idea.submit')}
            </a>
          </div>
        )}
        <MyIdeas ideas={ideas.items} lists={lists} />
      </Part>
      <Part name="drafts">
        {drafts.length === 0 && <p>{t('mine.no_drafts')}</p>}
        <MyDrafts drafts={drafts} />
      </Part>
      {(['followed', 'supported'] as const).map((choice) => (
        <Part key={choice} name={choice} hasMore={chosen[choice].hasMore}>
          {chosen[choice].items.length === 0 && (
            <p>
              {t(`mine.no_${choice}`)} <a href="/ideas">{t('mine.look')}</a>
            </p>
          )}
          <IdeaList ideas={chosen[choice].items} lists={lists} level={3} />
        </Part>
      ))}
      <Part name="yours">
        <ul className="links">
          <li>
            <a href="/my/notices">
              {unread > 0 ? t('notices.unread', { count: unread }) : t('notices.title')}
            </a>
          </li>
          <li>
            <a href="/account/messages">{t('preferences.title')}</a>
          </li>
          <li>
            <a href="/own-data">{t('mine.own_data')}</a>
          </li>
          <li>
            <a href="/account">{t('mine.account')}</a>
          </li>
          {hasProvider && (
            <li>
              <a href="/identity?next=/my">{t('mine.identity')}</a>
            </li>
          )}
        </ul>
      </Part>
    </Layout>
  );
}

interface PartProps {
  name: 'ideas' | 'followed' | 'supported' | 'drafts' | 'yours';
  hasMore?: boolean;
  children: ReactNode;
}

function Part({ name, hasMore = false, children }: PartProps) {
  const { t } = useSite();
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(`mine.${name}`)}</h2>
      {children}
      {hasMore && (
        <p>
          <a href={`/my/${name}`}>{t(`mine.all_${name}`)}</a>
        </p>
      )}
    </section>
  );
}

interface AllProps {
  name: 'ideas' | 'followed' | 'supported';
  /** Where the next page begins; null on the last. */
  next: string | null;
  /** Where this one began; nothing for the first. */
  before: string | undefined;
  /** How many stand on this page. */
  count: number;
  children: ReactNode;
}

/** One of the lists, page by page. */
export function AllOfMinePage({ name, next, before, count, children }: AllProps) {
  const { t } = useSite();
  const isLater = before !== undefined;
  return (
    <Layout title={t(`mine.${name}`)}>
      <p>
        <a href="/my">{t('mine.back')}</a>
      </p>
      <h1>{t(`mine.${name}`)}</h1>
      {count === 0 && <p className="empty">{t(isLater ? 'mine.no_more' : `mine.no_${name}`)}</p>}
      {children}
      {(next !== null || isLater) && (
        <nav className="row pages" aria-label={t('ideas.pages')}>
          {isLater && <a href={`/my/${name}`}>{t('ideas.first_page')}</a>}
          {next !== null && (
            <a className="button secondary" rel="next" href={`/my/${name}?before=${next}`}>
              {t('ideas.next_page')}
            </a>
          )}
        </nav>
      )}
    </Layout>
  );
}
