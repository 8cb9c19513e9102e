import { Problem } from '../../api/problem.js';
import { useText } from '../../language/use-text.js';
import type { CaseForStaff } from '../use-case.js';
import { IdeaLine, ServiceLine } from './similar-lines.js';
import { useSimilar } from './use-similar.js';

/** What is near this case, to be read beside it; folded where nothing is. */
export function Similar({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { data, error, refetch } = useSimilar(found);
  if (!data && !error) return null;
  const { ideas = [], elsewhere = [], services = [] } = data ?? {};
  const count = ideas.length + elsewhere.length + services.length;
  return (
    <section className="block similar" aria-labelledby="similar">
      <details open={count > 0 || !data}>
        <summary>
          <h3 id="similar">{t('similar.title')}</h3>{' '}
          {data && <span className="quiet">{t('similar.count', { count })}</span>}
        </summary>
        {!data && <Problem error={error} onRetry={() => void refetch()} />}
        {data && count === 0 && <p className="quiet">{t('similar.none')}</p>}
        {ideas.length > 0 && (
          <>
            <h4>{t('similar.own')}</h4>
            <ul>
              {ideas.map((idea) => (
                <IdeaLine key={idea.ideaId} idea={idea} />
              ))}
            </ul>
          </>
        )}
        {elsewhere.length > 0 && (
          <>
            <h4>{t('similar.elsewhere')}</h4>
            <ul>
              {elsewhere.map((idea) => (
                <IdeaLine key={idea.ideaId} idea={idea} />
              ))}
            </ul>
          </>
        )}
        {services.length > 0 && (
          <>
            <h4>{t('similar.services')}</h4>
            <ul>
              {services.map((service) => (
                <ServiceLine key={service.code} service={service} />
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}
