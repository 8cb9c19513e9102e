import { useState } from 'react';
import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignResults } from './campaign-results.js';
import { useCampaign, useMergeCampaign } from './use-campaign.js';

/** The near-copies of an idea, and merging them all into the one received first. */
export function Campaign({ found }: { found: CaseForStaff }) {
  const { t, say } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { data: campaign, error, refetch } = useCampaign(found);
  const merge = useMergeCampaign(found.ideaId);
  if (error && !campaign) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!campaign || campaign.size === 0) return null;
  const { size, first, members } = campaign;
  const joining = members.filter(({ wouldJoin }) => wouldJoin).length;
  return (
    <section className="block merges" aria-labelledby="campaign">
      <h3 id="campaign">{t('campaign.size', { count: size })}</h3>
      <details>
        <summary>{t('campaign.show')}</summary>
        <ul>
          {[...(first ? [first] : []), ...members].map((one) => (
            <li key={one.ideaId}>
              <Link to={{ caseId: one.ideaId }}>{one.title}</Link>{' '}
              <span className="number quiet">{one.trackingNumber}</span>{' '}
              <span className="quiet">
                {say(one.stateLabel)}
                {one.ideaId === first?.ideaId && `, ${t('campaign.first')}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
      {merge.data && <CampaignResults results={merge.data} />}
      {joining > 0 && !isOpen && (
        <button type="button" className="button small" onClick={() => setIsOpen(true)}>
          {t('campaign.merge', { count: joining })}
        </button>
      )}
      {joining > 0 && isOpen && (
        <CampaignForm
          campaign={campaign}
          error={merge.error}
          isPending={merge.isPending}
          onMerge={(message) => merge.mutate(message, { onSuccess: () => setIsOpen(false) })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </section>
  );
}
