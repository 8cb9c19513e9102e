import { useText } from '../language/use-text.js';
import type { CampaignResult } from './use-campaign.js';

/** What came of each: how many were merged, and of the others why not. */
export function CampaignResults({ results }: { results: CampaignResult[] }) {
  const { t, say } = useText();
  const others = results.filter(({ isMerged }) => !isMerged);
  return (
    <div className={others.length > 0 ? 'notice warning' : 'notice'} role="status">
      <p>{t('campaign.merged', { count: results.length - others.length })}</p>
      {others.length > 0 && (
        <ul>
          {others.map(({ ideaId, trackingNumber, messages }) => (
            <li key={ideaId}>
              <span className="number">{trackingNumber}</span>:{' '}
              {messages ? say(messages) : t('campaign.prepared')}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
