import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.js';
import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';

/** How many propose it together, with which shares, and who has not agreed; a dash where one person proposes alone. */
export function JointFact({ found: { ideaId, version } }: { found: CaseForStaff }) {
  const { t } = useText();
  const { data } = useQuery({
    queryKey: ['joint', ideaId, version],
    queryFn: () => read(api.GET('/api/v1/ideas/{id}/proposers', { params: { path: { id: ideaId } } })),
  });
  const proposers = data?.proposers ?? [];
  if (proposers.length === 0) return <>–</>;
  const shares = proposers.map(({ share, isLead }) => `${share}%${isLead ? ` ${t('fact.joint_lead')}` : ''}`);
  const missing = proposers.filter(({ status }) => status !== 'agreed').length;
  return (
    <>
      {t('fact.joint_count', { count: proposers.length })} ({shares.join(', ')}){' '}
      <span className="quiet">
        {missing > 0 ? t('fact.joint_missing', { count: missing }) : t('fact.joint_agreed')}
      </span>
    </>
  );
}
