import { CONSENT_KINDS, type ConsentKind, currentText, GRACE_DAYS } from '@app/identity';
import type { OwnDataView, ProofDto } from '@app/intake';
import { Form, Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { Day } from '../parts/day.js';
import { useNameOf, useSay } from '../parts/say.js';
import { useSite } from '../site-context.js';

interface OwnDataProps {
  data: OwnDataView;
  lists: Lists;
  proof: ProofDto;
  done?: string;
}

const DONE = ['consents', 'asked', 'undone'] as const;
const KNOWN = ['name', 'email', 'phone', 'postalAddress'] as const;

/** What is known of a person, what they agreed to, who looked, and the ways to take it along or away. */
export function OwnDataPage({ data, lists, proof, done }: OwnDataProps) {
  const { t } = useSite();
  const said = DONE.find((known) => known === done);
  const known = KNOWN.filter((name) => data.person[name]);
  return (
    <Layout title={t('own_data.title')}>
      {said && (
        <div className="banner" role="status">
          <p>{t(`own_data.done.${said}`)}</p>
        </div>
      )}
      <h1>{t('own_data.title')}</h1>
      <p className="lead">{t('own_data.lead')}</p>
      <Standing data={data} proof={proof} />
      <section aria-labelledby="known">
        <h2 id="known">{t('own_data.known')}</h2>
        {known.length === 0 && <p>{t('own_data.nothing_known')}</p>}
        <dl className="answers">
          {known.map((name) => (
            <div key={name}>
              <dt>{t(`own_data.person.${name}`)}</dt>
              <dd>{data.person[name]}</dd>
            </div>
          ))}
        </dl>
      </section>
      {known.length > 0 && <Consents data={data} proof={proof} />}
      <Accesses data={data} lists={lists} />
      {known.length > 0 && <TakeAlong data={data} proof={proof} />}
    </Layout>
  );
}

/** How it stands with the wish to be forgotten. */
function Standing({ data: { erasure }, proof }: Pick<OwnDataProps, 'data' | 'proof'>) {
  const { t } = useSite();
  if (!erasure) return null;
  const isWaiting = erasure.status === 'waiting';
  return (
    <div className="notice waiting">
      <h2>{t(isWaiting ? 'own_data.erasure_waits' : 'own_data.erasure_sealed')}</h2>
      <p>
        {t(isWaiting ? 'own_data.erasure_on' : 'own_data.sealed_until')}{' '}
        <strong>
          <Day value={isWaiting ? erasure.actsAt : (erasure.keptUntil ?? erasure.actsAt)} />
        </strong>
      </p>
      {isWaiting && (
        <Form action="/own-data/erasure/undo">
          <Hidden typed={typedOf(proof)} />
          <button className="button secondary" type="submit">
            {t('own_data.undo')}
          </button>
        </Form>
      )}
    </div>
  );
}

function Consents({ data, proof }: Pick<OwnDataProps, 'data' | 'proof'>) {
  const { t } = useSite();
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{t('own_data.consents')}</h2>
      <ul className="cards">
        {CONSENT_KINDS.map((kind) => (
          <ConsentCard key={kind} kind={kind} data={data} proof={proof} />
        ))}
      </ul>
    </section>
  );
}

/** One thing to agree to: the text, what was said to it and when, and the other way. */
function ConsentCard({ kind, data, proof }: Pick<OwnDataProps, 'data' | 'proof'> & { kind: ConsentKind }) {
  const { t } = useSite();
  const say = useSay();
  const given = data.consents.filter((one) => one.kind === kind);
  const inForce = given.find(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <li className="card">
      <h3>{t(`own_data.consent.${kind}`)}</h3>
      <p>{say(inForce?.text ?? currentText(kind))}</p>
      {given.length === 0 && <p className="quiet">{t('own_data.not_agreed')}</p>}
      {given.map(({ givenAt, withdrawnAt, version, channel }) => (
        <p className="quiet" key={givenAt.toISOString()}>
          {t(channel === 'paper' ? 'own_data.agreed_on_paper' : 'own_data.agreed')} <Day value={givenAt} />{' '}
          {t('own_data.version', { version })}
          {withdrawnAt && (
            <>
              {' · '}
              {t('own_data.withdrawn')} <Day value={withdrawnAt} />
            </>
          )}
        </p>
      ))}
      {kind === 'processing' && inForce ? (
        !data.erasure && <a href={`/own-data/erasure${queryOf(proof)}`}>{t('own_data.take_back_all')}</a>
      ) : (
        <Form action="/own-data/consents">
          <Hidden typed={{ ...typedOf(proof), kind, ...(!inForce && { agrees: 'yes' }) }} />
          <button className="button tertiary" type="submit">
            {t(inForce ? 'own_data.take_back' : 'own_data.agree')}
            <span className="visually-hidden"> {t(`own_data.consent.${kind}`)}</span>
          </button>
        </Form>
      )}
    </li>
  );
}

/** 접속기록: which office looked, why and when. */
function Accesses({ data, lists }: Pick<OwnDataProps, 'data' | 'lists'>) {
  const { t } = useSite();
  const nameOf = useNameOf();
  return (
    <section aria-labelledby="accesses">
      <h2 id="accesses">{t('own_data.accesses')}</h2>
      {data.accesses.length === 0 && <p>{t('own_data.no_accesses')}</p>}
      <ul className="cards">
        {data.accesses.map(({ at, agencyCode, act, reason, subjectId }) => {
          const agency = lists.agencies.find(({ code }) => code === agencyCode);
          return (
            <li className="card" key={`${at.toISOString()} ${reason}`}>
              <p>
                <strong>{agency ? nameOf(agency) : t('own_data.some_office')}</strong> <Day value={at} />
              </p>
              <p>{reason}</p>
              <p className="quiet">
                {t(act === 'seal_opened' ? 'own_data.seal_opened' : 'own_data.proposer_shown')}
                {subjectId && (
                  <>
                    {' · '}
                    <a href={`/ideas/${subjectId}`}>{t('own_data.for_idea')}</a>
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function TakeAlong({ data, proof }: Pick<OwnDataProps, 'data' | 'proof'>) {
  const { t } = useSite();
  const query = queryOf(proof);
  return (
    <section aria-labelledby="take">
      <h2 id="take">{t('own_data.take')}</h2>
      <p>{t('own_data.archive_note')}</p>
      <p>
        <a className="button secondary" href={`/own-data/archive${query}`}>
          {t('own_data.archive')}
        </a>
      </p>
      {!data.erasure && (
        <>
          <p>{t('own_data.erase_note')}</p>
          <p>
            <a className="button tertiary" href={`/own-data/erasure${query}`}>
              {t('own_data.erase')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** Asks before a person is forgotten, and says what happens when. */
export function ErasurePage({ data, proof }: Pick<OwnDataProps, 'data' | 'proof'>) {
  const { actor, t } = useSite();
  const isMember = !proof.idea && !proof.proposal && actor?.kind === 'account';
  return (
    <Layout title={t('erasure.title')}>
      <h1>{t('erasure.title')}</h1>
      <p className="lead">{t('erasure.lead', { days: GRACE_DAYS })}</p>
      <div className="notice warning">
        {data.keptUntil ? (
          <>
            <p>
              {t('erasure.kept')}{' '}
              <strong>
                <Day value={data.keptUntil} />
              </strong>
            </p>
            <p>{t('erasure.then')}</p>
          </>
        ) : (
          <p>{t('erasure.at_once')}</p>
        )}
        <p>{t(isMember ? 'erasure.member' : 'erasure.guest')}</p>
      </div>
      <Form action="/own-data/erasure">
        <Hidden typed={typedOf(proof)} />
        <div className="row">
          <button className="button danger" type="submit">
            {t('erasure.button')}
          </button>
          <a href={`/own-data${queryOf(proof)}`}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}

const typedOf = ({ idea, proposal, token }: ProofDto): Typed => ({
  ...{ ...(idea && { idea }), ...(proposal && { proposal }), ...(token && { token }) },
});

function queryOf(proof: ProofDto): string {
  const query = new URLSearchParams(typedOf(proof)).toString();
  return query && `?${query}`;
}
