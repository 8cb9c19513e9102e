import type { DraftView, IdeaView } from '@app/intake';
import { Form } from '../forms/form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { Day, Deadline } from '../parts/day.js';
import { useNameOf } from '../parts/say.js';
import { StateTag } from '../parts/state-tag.js';
import { useSite } from '../site-context.js';

interface MyProps {
  name: string;
  ideas: IdeaView[];
  drafts: DraftView[];
  lists: Lists;
  isDiscarded: boolean;
  /** Identities can be verified here. */
  hasProvider: boolean;
}

/** A member's ideas and drafts. */
export function MyPage({ name, ideas, drafts, lists, isDiscarded, hasProvider }: MyProps) {
  const { t } = useSite();
  return (
    <Layout title={t('layout.mine')}>
      {isDiscarded && (
        <div className="banner" role="status">
          <p>{t('draft.discarded')}</p>
        </div>
      )}
      <p className="eyebrow">{name}</p>
      <h1>{t('layout.mine')}</h1>
      <p>
        <a href="/account">{t('mine.account')}</a>
      </p>
      {hasProvider && (
        <p>
          <a href="/identity?next=/me">{t('mine.identity')}</a>
        </p>
      )}
      <section aria-labelledby="ideas">
        <h2 id="ideas">{t('mine.ideas')}</h2>
        {ideas.length === 0 && (
          <div className="empty">
            <p>{t('mine.no_ideas')}</p>
            <a className="button" href="/ideas/new">
              {t('idea.submit')}
            </a>
          </div>
        )}
        <ul className="cards">
          {ideas.map((idea) => (
            <MyIdea key={idea.id} idea={idea} lists={lists} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="drafts">
        <h2 id="drafts">{t('mine.drafts')}</h2>
        {drafts.length === 0 && <p>{t('mine.no_drafts')}</p>}
        <ul className="cards">
          {drafts.map((draft) => (
            <MyDraft key={draft.id} draft={draft} />
          ))}
        </ul>
      </section>
      <p>
        <a href="/own-data">{t('own_data.way_here')}</a>
      </p>
    </Layout>
  );
}

function MyIdea({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const agency = lists.agencies.find(({ code }) => code === idea.agencyCode);
  const isAsked = idea.allowed.includes('supply_supplement');
  return (
    <li className="card">
      <StateTag {...idea} />
      <h3>
        <a href={`/ideas/${idea.id}`}>{idea.title}</a>
      </h3>
      <p className="facts">
        <span>
          {t('idea.submitted')} <Day value={idea.submittedAt} />
        </span>
        <span>{agency ? nameOf(agency) : t('idea.no_agency')}</span>
        {idea.dueOn && !idea.decidedAt && !idea.clockStoppedOn && (
          <span>
            {t('idea.due')} <Deadline on={idea.dueOn} />
          </span>
        )}
      </p>
      {isAsked && (
        <p>
          <a className="button secondary" href={`/ideas/${idea.id}/supplement`}>
            {t('own.supply')}
          </a>
        </p>
      )}
    </li>
  );
}

function MyDraft({ draft }: { draft: DraftView }) {
  const { t } = useSite();
  const title = draft.content.title || t('draft.untitled');
  return (
    <li className="card">
      <h3>
        <a href={`/ideas/new?draft=${draft.id}`}>{title}</a>
      </h3>
      <p className="facts">
        <span>
          {t('draft.updated')} <Day value={draft.updatedAt} />
        </span>
      </p>
      <p className="row">
        <a className="button secondary" href={`/ideas/new?draft=${draft.id}`}>
          {t('draft.go_on')}
          <span className="visually-hidden"> {title}</span>
        </a>
        <a href={`/drafts/${draft.id}/discard`}>
          {t('draft.discard')}
          <span className="visually-hidden"> {title}</span>
        </a>
      </p>
    </li>
  );
}

/** Asks before a draft is gone for good. */
export function DiscardPage({ draft }: { draft: DraftView }) {
  const { t } = useSite();
  return (
    <Layout title={t('draft.discard_title')}>
      <h1>{t('draft.discard_title')}</h1>
      <p className="lead">{draft.content.title || t('draft.untitled')}</p>
      <p>{t('draft.discard_note')}</p>
      <Form action={`/drafts/${draft.id}/discard`}>
        <div className="row">
          <button className="button danger" type="submit">
            {t('draft.discard')}
          </button>
          <a href="/me">{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
