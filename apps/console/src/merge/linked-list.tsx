import { Link } from '../address/link.js';
import { useText } from '../language/use-text.js';
import type { LinkedIdea } from './use-merges.js';

/** Other ideas by title and number, each with the way to its case. */
export function LinkedList({ label, ideas }: { label: string; ideas: LinkedIdea[] }) {
  const { t } = useText();
  if (ideas.length === 0) return null;
  return (
    <div className="linked">
      <h4>{label}</h4>
      <ul>
        {ideas.map(({ id, title, trackingNumber }) => (
          <li key={id}>
            <Link to={{ caseId: id }}>{title ?? t('merge.closed')}</Link>{' '}
            <span className="number quiet">{trackingNumber}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
