import { type StoredCheckpoint, verifierKey } from '@app/ledger';
import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface LedgerProps {
  checkpoints: StoredCheckpoint[];
  /** Size at which the next page begins; null on the last one. */
  next: number | null;
  isFirst: boolean;
  signer: { name: string; publicKey: Buffer };
}

/** What was signed of the ledger, by which key, and how to hold a proof against it. */
export function LedgerPage({ checkpoints, next, isFirst, signer }: LedgerProps) {
  const { t, language } = useSite();
  const [latest] = checkpoints;
  return (
    <Layout title={t('layout.ledger')} isIndexed={isFirst}>
      <h1>{t('layout.ledger')}</h1>
      <p className="lead">{t('ledger.lead')}</p>
      {isFirst && latest && (
        <p>{t('ledger.latest', { count: latest.size, at: formatInstant(latest.signedAt, language) })}</p>
      )}
      {isFirst && <HowToCheck />}
      {isFirst && <Key signer={signer} />}
      <section aria-labelledby="checkpoints">
        <h2 id="checkpoints">{t('ledger.checkpoints')}</h2>
        {checkpoints.length > 0 ? (
          <Checkpoints checkpoints={checkpoints} />
        ) : (
          <div className="empty">
            <p>{t(isFirst ? 'ledger.none' : 'ledger.no_more')}</p>
          </div>
        )}
        <p className="row">
          {next !== null && (
            <a className="button secondary" rel="next" href={`/ledger?before=${next}`}>
              {t('ledger.older')}
            </a>
          )}
          {!isFirst && <a href="/ledger">{t('ledger.newest')}</a>}
        </p>
      </section>
    </Layout>
  );
}

function HowToCheck() {
  const { t } = useSite();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('ledger.how')}</h2>
      <ol>
        <li>
          <a href="/track">{t('ledger.how_proof')}</a>
        </li>
        <li>
          <a href="/ledger/check" download>
            {t('proof.page')}
          </a>
        </li>
        <li>{t('proof.open')}</li>
        <li>{t('ledger.how_keep')}</li>
      </ol>
      <p>
        {t('ledger.programs')} <a href="/api/v1/ledger/checkpoint">checkpoint</a>,{' '}
        <a href="/api/v1/ledger/checkpoints">checkpoints</a>, <a href="/api/v1/ledger/key">key</a>,{' '}
        <a href="/api/docs">{t('open_data.docs')}</a>
      </p>
    </section>
  );
}

function Key({ signer }: Pick<LedgerProps, 'signer'>) {
  const { t } = useSite();
  return (
    <section aria-labelledby="key">
      <h2 id="key">{t('ledger.key')}</h2>
      <p>{t('ledger.key_text')}</p>
      <p>
        <code className="hash">{verifierKey(signer)}</code>
      </p>
    </section>
  );
}

function Checkpoints({ checkpoints }: Pick<LedgerProps, 'checkpoints'>) {
  const { t, language } = useSite();
  return (
    <table className="figures blocks" role="table">
      <caption className="visually-hidden">{t('ledger.checkpoints')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {(['signed', 'size', 'root'] as const).map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`ledger.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {checkpoints.map(({ size, signedAt, root }) => (
          <tr key={size} role="row">
            <th scope="row" role="rowheader">
              <time dateTime={signedAt.toISOString()}>{formatInstant(signedAt, language)}</time>
            </th>
            <td role="cell" data-label={t('ledger.column.size')}>
              {size.toLocaleString(language)}
            </td>
            <td role="cell" data-label={t('ledger.column.root')}>
              <code className="hash">{root.toString('base64')}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
