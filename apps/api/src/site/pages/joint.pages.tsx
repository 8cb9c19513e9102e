import type { Level } from '@app/identity';
import { type IdeaView, MOST_OTHERS, type ProposalView } from '@app/intake';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { ShareTable } from '../parts/joint-proposers.js';
import { useSite } from '../site-context.js';

interface JointProps {
  idea: IdeaView;
  typed: Typed;
  /** How many rows are filled. */
  named: number;
  answer?: Answer | null;
}

/** Two rows more than are filled; without a script more come with the next look at the page. */
const FREE_ROWS = 2;

/** Who proposes with the author, row by row. */
export function JointProposersPage({ idea, typed, named, answer = null }: JointProps) {
  const { t } = useSite();
  const rows = Math.min(MOST_OTHERS, named + FREE_ROWS);
  const query = typed.token ? `?token=${encodeURIComponent(typed.token)}` : '';
  return (
    <Layout title={t('joint.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} next={`/ideas/${idea.id}/proposers`} />
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{t('joint.title')}</h1>
      <p className="lead">{t('joint.lead')}</p>
      {named > 0 && <p className="notice">{t('joint.again')}</p>}
      <Form action={`/ideas/${idea.id}/proposers`} typed={typed} answer={answer}>
        <Hidden typed={pick(typed, ['token'])} />
        <div id="field-others">
          {Array.from({ length: rows }, (_, at) => (
            <fieldset key={at} className="joint-row">
              <legend>{t('joint.person', { number: at + 1 })}</legend>
              <TextField
                name={`others.${at}.name`}
                label={t('joint.name')}
                autoComplete="off"
                maxLength={100}
              />
              <TextField
                name={`others.${at}.email`}
                label={t('joint.email')}
                type="email"
                autoComplete="off"
                maxLength={320}
              />
              <TextField
                name={`others.${at}.share`}
                label={t('joint.share')}
                autoComplete="off"
                maxLength={3}
              />
            </fieldset>
          ))}
        </div>
        <p className="hint">{t('joint.rest')}</p>
        <div className="row">
          <button className="button" type="submit">
            {t('joint.send')}
          </button>
          <a href={`/ideas/${idea.id}${query}`}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}

interface ProposalProps {
  proposal: ProposalView;
  token: string;
  /** What is asked for before one may agree; null where nothing is missing. */
  missing: Level | null;
  isAnswered: boolean;
}

/** What somebody agrees to: the idea, and everyone's share. */
export function ProposalPage({ proposal, token, missing, isAnswered }: ProposalProps) {
  const { t, actor, address } = useSite();
  const { asked, ideaId, isOpen, language, proposers, title, trackingNumber } = proposal;
  const own = proposers.find(({ id }) => id === asked)!;
  return (
    <Layout title={t('proposal.title')} isIndexed={false}>
      {isAnswered && (
        <div className="banner" role="status">
          <h2>{t(`proposal.${own.status}`)}</h2>
          <p>{t(`proposal.${own.status}_advice`)}</p>
        </div>
      )}
      <p className="eyebrow">
        {t('idea.noun')} <span className="number">{trackingNumber}</span>
      </p>
      <h1>{t('proposal.title')}</h1>
      <p className="lead">
        <a href={`/ideas/${ideaId}`} lang={language}>
          {title}
        </a>
      </p>
      <p>{t(own.isLead ? 'proposal.share_lead' : 'proposal.share', { share: own.share })}</p>
      <ShareTable proposers={proposers} own={asked} />
      <p>{t('proposal.note')}</p>
      <p>
        <a href={`/own-data?${new URLSearchParams({ proposal: asked, token })}`}>{t('own_data.way_here')}</a>
      </p>
      {!isOpen && <p className="notice">{t('proposal.settled')}</p>}
      {isOpen && !missing && actor?.kind !== 'account' && <p className="quiet">{t('proposal.sign_in')}</p>}
      {isOpen && missing && <p className="notice">{t(`proposal.missing.${missing}`)}</p>}
      {isOpen && (
        <div className="row">
          {own.status !== 'agreed' && missing && (
            <a className="button" href={`/identity?next=${encodeURIComponent(address)}`}>
              {t('proposal.verify')}
            </a>
          )}
          {own.status !== 'agreed' && !missing && (
            <Form action={`/proposals/${asked}`}>
              <Hidden typed={{ token, answer: 'agreed' }} />
              <button className="button" type="submit">
                {t('proposal.agree')}
              </button>
            </Form>
          )}
          {own.status !== 'declined' && (
            <Form action={`/proposals/${asked}`}>
              <Hidden typed={{ token, answer: 'declined' }} />
              <button className="button tertiary" type="submit">
                {t('proposal.decline')}
              </button>
            </Form>
          )}
        </div>
      )}
    </Layout>
  );
}
