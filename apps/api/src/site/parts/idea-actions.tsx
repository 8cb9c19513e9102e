import type { IdeaView, LinksView } from '@app/intake';
import { Form } from '../forms/form.js';
import { Follow } from './follow.js';
import { PROPOSER_REQUESTS } from '../proposer-requests.js';
import { useSite } from '../site-context.js';

/** What the proposer may do now. */
export function OwnerActions({ idea, token }: { idea: IdeaView; token?: string }) {
  const { t } = useSite();
  const query = token ? `?token=${encodeURIComponent(token)}` : '';
  const maySupply = idea.allowed.includes('supply_supplement');
  const mayWithdraw = idea.allowed.includes('withdraw');
  const requests = PROPOSER_REQUESTS.filter((request) => idea.allowed.includes(request));
  if (!maySupply && !mayWithdraw && requests.length === 0) return null;
  return (
    <div className="notice own" role="region" aria-label={t('own.title')}>
      {maySupply && <p>{t('own.supplement')}</p>}
      {requests.map((request) => (
        <div key={request} className="request">
          <p>{t(`request.${request}.note`)}</p>
          <p>
            <a className="button secondary" href={`/ideas/${idea.id}/requests/${request}${query}`}>
              {t(`request.${request}.title`)}
            </a>
          </p>
        </div>
      ))}
      {(maySupply || mayWithdraw) && (
        <p className="row">
          {maySupply && (
            <a className="button" href={`/ideas/${idea.id}/supplement${query}`}>
              {t('own.supply')}
            </a>
          )}
          {mayWithdraw && (
            <a className="button tertiary" href={`/ideas/${idea.id}/withdraw${query}`}>
              {t('own.withdraw')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}

interface SupportProps {
  idea: IdeaView;
  /** Where it joined another idea, votes count there and are given there; votes for what joined it count here. */
  links: LinksView | null;
}

/** How many support the idea, and the button for members. */
export function Support({ idea, links }: SupportProps) {
  const { actor, t } = useSite();
  if (idea.status !== 'submitted') return null;
  const path = `/ideas/${idea.id}`;
  const countsAt = links?.mergedInto ?? null;
  const isGuest = actor?.kind !== 'account';
  const mayPress = !countsAt && (idea.isSupported || idea.allowed.includes('support'));
  return (
    <section className="support" id="support" aria-labelledby="support-title">
      <h2 id="support-title">{t('idea.supports', { count: idea.supports })}</h2>
      {mayPress && (
        <Form action={`${path}/${idea.isSupported ? 'unsupport' : 'support'}`}>
          <button className={idea.isSupported ? 'button tertiary' : 'button secondary'} type="submit">
            {t(idea.isSupported ? 'support.take_back' : 'support.give')}
          </button>
        </Form>
      )}
      {idea.isSupported && <p className="quiet">{t('support.given')}</p>}
      {idea.isSupported && links && links.joinedCount > 0 && <p className="quiet">{t('links.counted')}</p>}
      {countsAt?.isOpen && (
        <p>
          <a href={`/ideas/${countsAt.id}#support`}>{t('links.support_there')}</a>
        </p>
      )}
      {isGuest && !mayPress && !countsAt && (
        <p>
          <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{t('support.sign_in')}</a>
        </p>
      )}
      <Follow idea={idea} />
    </section>
  );
}
