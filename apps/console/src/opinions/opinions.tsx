import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { MyOpinion } from './my-opinion.js';
import { OpinionTable } from './opinion-table.js';
import { OpinionWords } from './opinion-words.js';
import { useOpinions } from './use-opinions.js';

/** Who was asked about the case, which way each leans, who keeps silent; and the opinion of one's own agency. */
export function Opinions({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { data, error, refetch } = useOpinions(found.ideaId);
  if (!data && !error) return null;
  if (data?.opinions.length === 0) return null;
  const open = data?.opinions.filter(({ endedAt }) => endedAt === null) ?? [];
  const answered = open.filter(({ status }) => status === 'answered').length;
  return (
    <section className="block opinions" aria-labelledby="opinions">
      <h3 id="opinions">{t('opinion.title')}</h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
      {open.length > 0 && <p>{t('opinion.progress', { count: open.length, answered })}</p>}
      {data && <OpinionTable opinions={data.opinions} />}
      {data?.opinions
        .filter(({ isAnswerable }) => isAnswerable)
        .map((opinion) => (
          <MyOpinion key={opinion.id} opinion={opinion} ideaId={found.ideaId} />
        ))}
      {data?.opinions.map((opinion) => (
        <OpinionWords key={opinion.id} opinion={opinion} />
      ))}
    </section>
  );
}
