import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '../address/link.js';
import { type CaseForStaff, caseQuery, readCase } from '../case/use-case.js';
import { useText } from '../language/use-text.js';
import { Changes } from './changes.js';
import { listChanges, type Standing } from './list-changes.js';

interface ChangedNoticeProps {
  seen: CaseForStaff;
  current: Standing;
  onReload: (now: CaseForStaff) => void;
  /** What the button says where more than the case is read anew. */
  reloadLabel?: string;
}

/** Says what somebody else changed in the meantime. What was typed stays; the next try starts from here. */
export function ChangedNotice({ seen, current, onReload, reloadLabel }: ChangedNoticeProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const { ideaId } = seen;
  const { data: now, isPending } = useQuery({
    queryKey: ['case-now', ideaId, current.version],
    queryFn: () => readCase(ideaId),
    retry: false,
  });
  const reload = async () => {
    const fresh = await queries.fetchQuery({ ...caseQuery(ideaId), staleTime: 0 });
    onReload(fresh);
  };
  return (
    <div className="notice warning" role="alert">
      <p>
        <strong>{t('changed.title')}</strong>
      </p>
      <Changes changes={listChanges(seen, current)} seen={seen} current={current} now={now ?? null} />
      {now || isPending ? (
        <button type="button" className="button small" onClick={() => void reload()}>
          {reloadLabel ?? t('changed.reload')}
        </button>
      ) : (
        <>
          <p>{t('changed.gone')}</p>
          <Link className="button small" to={{ caseId: null }}>
            {t('case.back')}
          </Link>
        </>
      )}
    </div>
  );
}
