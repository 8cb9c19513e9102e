import type { Agency } from '@app/catalogue';
import { Layout } from '../layout.js';
import { useNameOf, useTextOf } from '../parts/say.js';
import { useSite } from '../site-context.js';

/** What an agency answers for. */
export function AgencyPage({ agency }: { agency: Agency }) {
  const { language, t } = useSite();
  const name = useNameOf()(agency);
  const textOf = useTextOf();
  return (
    <Layout title={name} isIndexed feed={{ name: 'replies', agency: agency.code }}>
      <p className="eyebrow">{t('agency.noun')}</p>
      <h1>{name}</h1>
      <h2>{t('agency.competence')}</h2>
      <p>{textOf(agency, 'competence')}</p>
      <h2>{t('agency.basis')}</h2>
      <p lang="ko">{agency.legalBasis}</p>
      {agency.contact && (
        <>
          <h2>{t('agency.contact')}</h2>
          <p>{agency.contact}</p>
        </>
      )}
      <p>
        <a href={`/ideas?agency=${agency.code}`}>{t('agency.ideas')}</a>
      </p>
      <p>
        <a href={`/feeds/replies.atom?agency=${agency.code}&lang=${language}`}>{t('agency.feed')}</a>
      </p>
    </Layout>
  );
}
