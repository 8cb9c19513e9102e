import { useId } from 'react';
import { ConsentTally } from '../answer/consent-tally.js';
import { Link } from '../address/link.js';
import { DueDate } from '../due/due-date.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { FieldList } from './field-list.js';
import type { Approval } from './use-approvals.js';

interface ApprovalLineProps {
  approval: Approval;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One that waits: what is to be signed, of which idea, prepared by whom, and the words to read before. */
export function ApprovalLine({ approval, isChosen, onChoose }: ApprovalLineProps) {
  const { language, t, say } = useText();
  const id = useId();
  const { ideaId, title, trackingNumber, preparedBy, preparedAt, isSignable, isMine, dueOn, onBehalfOf } =
    approval;
  const deadline = { dueOn, isSettled: false, clockStoppedOn: null, decidedAt: null };
  return (
    <li className="approval">
      <span className="approval-choice">
        {isSignable && (
          <input
            type="checkbox"
            checked={isChosen}
            aria-labelledby={`${id}-what ${id}-title`}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        )}
      </span>
      <div className="approval-words">
        <p className="line-head">
          <span id={`${id}-what`} className="tag busy">
            {say(approval.label)}
          </span>
          {dueOn && <DueDate deadline={deadline} />}
        </p>
        <p className="approval-title">
          <Link id={`${id}-title`} to={{ page: 'queue', caseId: ideaId }}>
            {title}
          </Link>
        </p>
        <p className="line-facts">
          <span>{t('approval.prepared', { name: preparedBy ?? t('approval.someone') })}</span>
          <time dateTime={preparedAt}>{formatInstant(preparedAt, language)}</time>
          <span className="number">{trackingNumber}</span>
        </p>
        <ConsentTally fields={approval.fields} />
        {onBehalfOf && <p className="notice">{t('delegation.would_sign', { name: onBehalfOf })}</p>}
        {!isSignable && <p className="quiet">{t(isMine ? 'approval.not_own' : 'approval.not_yours')}</p>}
        <details>
          <summary>{t('approval.read')}</summary>
          <FieldList fields={approval.fields} />
        </details>
      </div>
    </li>
  );
}
