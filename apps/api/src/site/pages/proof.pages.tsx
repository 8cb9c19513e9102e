import { addressWith } from '../address-with.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface ProofProps {
  number: string;
  /** Whether the idea is in a signed checkpoint yet. */
  isReady: boolean;
  /** Shows that a guest is the proposer; leads them back to their own view of the idea. */
  token?: string;
}

/** Hands over the proof that an idea was received, and the page that checks it. */
export function ProofPage({ number, isReady, token }: ProofProps) {
  const { t } = useSite();
  const address = `/track/${encodeURIComponent(number)}`;
  return (
    <Layout title={t('proof.title')}>
      <p className="eyebrow number">{number}</p>
      <h1>{t('proof.title')}</h1>
      <p className="lead">{t('proof.lead')}</p>
      {isReady ? (
        <>
          <ol>
            <li>
              <a href={`/api/v1${address}/proof`} download>
                {t('proof.download')}
              </a>
            </li>
            <li>
              <a href="/ledger/check" download>
                {t('proof.page')}
              </a>
            </li>
            <li>{t('proof.open')}</li>
          </ol>
          <p className="quiet">{t('proof.contents')}</p>
        </>
      ) : (
        <div className="notice waiting">
          <h2>{t('proof.not_yet')}</h2>
          <p>{t('proof.not_yet_advice')}</p>
          <p>
            <a href={addressWith(`${address}/proof`, { token })}>{t('proof.again')}</a>
          </p>
        </div>
      )}
      <p className="row">
        <a href={addressWith(address, { token })}>{t('proof.back')}</a>
        <a href="/ledger">{t('layout.ledger')}</a>
      </p>
    </Layout>
  );
}
