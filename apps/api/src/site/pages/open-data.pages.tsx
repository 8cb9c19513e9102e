import { FEEDS, type OpenDataView } from '@app/insight';
import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { DatasetSection } from '../parts/dataset-section.js';
import { useSay } from '../parts/say.js';
import { useSite } from '../site-context.js';

/** Every open file with its fields, the feeds, and where programs find more. */
export function OpenDataPage({ data }: { data: OpenDataView }) {
  const { t, language } = useSite();
  const { changedAt, datasets } = data;
  return (
    <Layout title={t('layout.open_data')} isIndexed isWide>
      <h1>{t('layout.open_data')}</h1>
      <p className="lead">{t('open_data.lead')}</p>
      <p className="quiet">
        {changedAt ? (
          <>
            {t('open_data.changed')}{' '}
            <time dateTime={changedAt.toISOString()}>{formatInstant(changedAt, language)}</time>
          </>
        ) : (
          t('open_data.nothing_yet')
        )}
      </p>
      <Licence licence={data.licence} />
      <section aria-labelledby="files">
        <h2 id="files">{t('open_data.files')}</h2>
        <p>{t('open_data.live')}</p>
        <p>{t('open_data.formats')}</p>
        {datasets.map((dataset) => (
          <DatasetSection key={dataset.name} dataset={dataset} />
        ))}
      </section>
      <section aria-labelledby="feeds">
        <h2 id="feeds">{t('open_data.feeds')}</h2>
        <p>{t('open_data.feeds_text')}</p>
        <ul>
          {FEEDS.map((name) => (
            <li key={name}>
              {t(`open_data.feed.${name}`)}: <a href={`/feeds/${name}.atom`}>Atom</a>{' '}
              <a href={`/feeds/${name}.json`}>JSON Feed</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="programs">
        <h2 id="programs">{t('open_data.programs')}</h2>
        <p>{t('open_data.programs_text')}</p>
        <ul>
          <li>
            <a href="/api/docs">{t('open_data.docs')}</a>
          </li>
          <li>
            <a href="/api/openapi.json">{t('open_data.document')}</a>
          </li>
          <li>
            <a href="/api/v1/open-data">{t('open_data.catalogue')}</a>
          </li>
        </ul>
      </section>
    </Layout>
  );
}

function Licence({ licence }: Pick<OpenDataView, 'licence'>) {
  const { t } = useSite();
  const say = useSay();
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{t('open_data.licence')}</h2>
      <p>
        <a href={licence.url} rel="license">
          {say(licence)}
        </a>
      </p>
      <p>{t('open_data.licence_text', { site: t('site.name') })}</p>
    </section>
  );
}
