import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { CrossingFacts } from './crossing-facts.js';
import { useTravels } from './use-crossings.js';

/** The record of an idea's travels: from which government it came, to which it went, and how it stands there. */
export function Travels({ found }: { found: CaseForStaff }) {
  const { t } = useText();
  const { data: crossings = [], error, refetch } = useTravels(found);
  if (crossings.length === 0 && !error) return null;
  return (
    <section className="block travels" aria-labelledby="travels">
      <h3 id="travels">{t('crossing.travels')}</h3>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      <ol className="timeline">
        {crossings.map((crossing) => (
          <li key={crossing.id}>
            <CrossingFacts crossing={crossing} />
          </li>
        ))}
      </ol>
    </section>
  );
}
