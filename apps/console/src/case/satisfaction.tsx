import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';

/** How content the proposer is with each answer, and why; nothing until they say so. */
export function Satisfaction({ found: { ideaId, version } }: { found: CaseForStaff }) {
  const { language, t } = useText();
  const { data = [] } = useQuery({
    queryKey: ['satisfaction', ideaId, version],
    queryFn: () => read(api.GET('/api/v1/cases/{id}/satisfaction', { params: { path: { id: ideaId } } })),
  });
  if (data.length === 0) return null;
  return (
    <section className="block" aria-labelledby="satisfaction">
      <h3 id="satisfaction">{t('satisfaction.title')}</h3>
      {data.map(({ score, reason, givenAt, changedAt }) => (
        <div key={givenAt}>
          <p>
            <strong>{t(`satisfaction.score_${score}`)}</strong>{' '}
            <span className="quiet">{formatInstant(changedAt ?? givenAt, language)}</span>
          </p>
          {reason && <p className="words">{reason}</p>}
        </div>
      ))}
      <p className="quiet">{t('satisfaction.note')}</p>
    </section>
  );
}
