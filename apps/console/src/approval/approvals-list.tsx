import { useText } from '../language/use-text.js';
import { ApprovalLine } from './approval-line.js';
import type { Approval } from './use-approvals.js';

interface ApprovalsListProps {
  approvals: Approval[];
  chosen: string[];
  onChoose: (ids: string[]) => void;
  onSign: () => void;
}

/** What waits, with what is chosen to be signed at once. */
export function ApprovalsList({ approvals, chosen, onChoose, onSign }: ApprovalsListProps) {
  const { t } = useText();
  const signable = approvals.filter(({ isSignable }) => isSignable).map(({ id }) => id);
  const areAll = signable.length > 0 && chosen.length === signable.length;
  const turn = (id: string, isChosen: boolean) =>
    onChoose(signable.filter((each) => (each === id ? isChosen : chosen.includes(each))));
  return (
    <>
      {signable.length > 0 && (
        <div className="approvals-bar">
          <label className="tick">
            <input
              type="checkbox"
              checked={areAll}
              ref={(box) => {
                if (box) box.indeterminate = chosen.length > 0 && !areAll;
              }}
              onChange={() => onChoose(areAll ? [] : signable)}
            />
            <span>{t('approval.all', { count: signable.length })}</span>
          </label>
          <button
            type="button"
            className="button primary"
            aria-disabled={chosen.length === 0}
            onClick={() => chosen.length > 0 && onSign()}
          >
            {chosen.length > 0 ? t('approval.sign_count', { count: chosen.length }) : t('approval.sign_none')}
          </button>
        </div>
      )}
      <ul className="approvals-list" aria-label={t('approval.title')}>
        {approvals.map((approval) => (
          <ApprovalLine
            key={approval.id}
            approval={approval}
            isChosen={chosen.includes(approval.id)}
            onChoose={(isChosen) => turn(approval.id, isChosen)}
          />
        ))}
      </ul>
    </>
  );
}
