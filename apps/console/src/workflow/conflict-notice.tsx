import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { readDraft } from './ask/use-draft.js';
import { useRefreshWorkflow } from './ask/use-save.js';
import { dropKept } from './model/kept-draft.js';
import { useSession } from '../session/use-session.js';

interface ConflictNoticeProps {
  onKeepMine: () => void;
  isPending: boolean;
}

/** Somebody else saved in the meantime: who, and whose draft shall stand. */
export function ConflictNotice({ onKeepMine, isPending }: ConflictNoticeProps) {
  const { language, t } = useText();
  const [key] = useState(() => Date.now());
  const theirs = useQuery({ queryKey: ['workflow', 'conflict', key], queryFn: readDraft, gcTime: 0 });
  const refresh = useRefreshWorkflow();
  const { data: account } = useSession();
  const { savedBy, savedAt } = theirs.data ?? {};
  const load = () => {
    if (account) dropKept(account.id);
    void refresh();
  };
  return (
    <div className="notice danger" role="alert">
      <p>
        {savedBy && savedAt
          ? t('workflow.conflict_by', { name: savedBy, at: formatInstant(savedAt, language) })
          : t('workflow.conflict')}
      </p>
      <p className="row">
        <button type="button" className="button small" onClick={load}>
          {t('workflow.conflict_theirs')}
        </button>
        <button
          type="button"
          className="button small danger"
          aria-disabled={isPending}
          onClick={() => isPending || onKeepMine()}
        >
          {t('workflow.conflict_mine')}
        </button>
      </p>
    </div>
  );
}
