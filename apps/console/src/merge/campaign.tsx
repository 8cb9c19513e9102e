import { useRef, useState } from 'react';
import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import type { CaseForStaff } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignResults } from './campaign-results.js';
import { useCampaign, useMergeCampaign } from './use-campaign.js';

/** The near-copies of an idea, and merging them all into the one received first. */
export function Campaign({ found }: { found: CaseForStaff }) {
  const { t, say } = useText();
  const { opened, row, toggle, close } = useOpened<'merge'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useCampaign(found);
  const [last, setLast] = useState(data);
  if (data && data !== last) setLast(data);
  // What is being written outlasts a reading that fails.
  const campaign = data ?? (opened ? last : undefined);
  const merge = useMergeCampaign(found.ideaId);
  if (error && !campaign) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!campaign || campaign.size === 0) return null;
  const { size, first, members } = campaign;
  const joining = members.filter(({ wouldJoin }) => wouldJoin).length;
  /** With nothing left to merge the form goes, and its button. */
  const finish = () => {
    close();
    heading.current?.focus();
  };
  return (
    <section className="block merges" aria-labelledby="campaign">
      <h3 ref={heading} id="campaign" tabIndex={-1}>
        {t('campaign.size', { count: size })}
      </h3>
      {error && !data && <Problem error={error} onRetry={() => void refetch()} />}
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
      {joining > 0 && (
        <p ref={row}>
          <button
            type="button"
            className="button small"
            aria-expanded={opened === 'merge'}
            onClick={() => toggle('merge')}
          >
            {t('campaign.merge', { count: joining })}
          </button>
        </p>
      )}
      {joining > 0 && opened && (
        <CampaignForm
          campaign={campaign}
          error={merge.error}
          isPending={merge.isPending}
          onMerge={(message) => merge.mutate(message, { onSuccess: finish })}
          onClose={close}
        />
      )}
    </section>
  );
}
