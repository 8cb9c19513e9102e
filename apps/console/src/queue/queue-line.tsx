import type { KeyboardEvent } from 'react';
import { Link } from '../address/link.js';
import { StateTag } from '../case/state-tag.js';
import { useNames } from '../catalogue/use-names.js';
import { DueDate } from '../due/due-date.js';
import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { QueueItem } from './use-queue.js';

interface QueueLineProps {
  item: QueueItem;
  /** How many near-copies there are of it; none where it has no like. */
  copies: number;
  isOpen: boolean;
  /** One line of the list takes part in the Tab order; the arrows reach the others. */
  isStop: boolean;
  isChosen: boolean;
  /** With shift: everything from the one chosen before. */
  onChoose: (isRange: boolean) => void;
  onFollow: (isByKey: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

/** One case of the queue: until when, in what state, whose, about what. */
export function QueueLine(props: QueueLineProps) {
  const { item, copies, isOpen, isStop, isChosen, onChoose, onFollow, onKeyDown } = props;
  const { language, t, say } = useText();
  const names = useNames();
  return (
    <li className={isChosen ? 'line-row is-chosen' : 'line-row'}>
      <label className="line-choice">
        <input
          type="checkbox"
          checked={isChosen}
          tabIndex={isStop ? 0 : -1}
          aria-label={t('batch.choose_case', { title: item.title })}
          onChange={(event) => onChoose((event.nativeEvent as MouseEvent).shiftKey)}
        />
      </label>
      <Link
        to={{ caseId: item.ideaId }}
        className="line"
        data-id={item.ideaId}
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onClick={(event) => onFollow(event.detail === 0)}
        onKeyDown={onKeyDown}
      >
        <span className="line-head">
          <DueDate deadline={item} />
          <span className="line-tags">
            {item.lane !== 'ordinary' && <span className="tag lane">{say(item.laneLabel)}</span>}
            <StateTag found={item} />
          </span>
        </span>
        <span className="line-title">{item.title}</span>
        <span className="line-facts">
          <span>{item.agencyCode ? names.agency(item.agencyCode) : t('case.no_agency')}</span>
          {item.topicCode && <span>{names.topic(item.topicCode)}</span>}
          <span className="number">{item.trackingNumber}</span>
          {copies > 1 && <span className="mark">{t('campaign.size', { count: copies })}</span>}
          {item.opinions && <span>{t('opinion.queue', { ...item.opinions })}</span>}
          {item.opinions && item.opinions.silent > 0 && (
            <span className="mark">{t('opinion.queue_silent', { ...item.opinions })}</span>
          )}
          {item.answerBy && (
            <span className="mark">
              {t('opinion.queue_until', { day: formatDay(item.answerBy, language, { hasYear: false }) })}
            </span>
          )}
          {item.isMine && <span className="mark">{t('case.mine')}</span>}
          {!item.isMine && item.assigneeId && <span>{t('case.of_other')}</span>}
          {item.isHidden && <span className="mark">{t('case.hidden')}</span>}
        </span>
      </Link>
    </li>
  );
}
