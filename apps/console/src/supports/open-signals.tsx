import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useHeadingAfter } from '../look/use-heading-after.js';
import { WaitingList } from '../moderation/waiting-list.js';
import { writeBeginning } from './begin-with.js';
import { type OpenSignal, useOpenSignals, useSettle } from './use-open-signals.js';

/** Signs that support was arranged, of every idea: whoever opened no case learns of them here. */
export function OpenSignals() {
  const { t } = useText();
  return (
    <WaitingList
      id="open-signals"
      title={t('signal.title')}
      lead={t('signal.lead')}
      none={t('signal.none')}
      query={useOpenSignals()}
      line={(signal) => <SignalLine key={signal.id} signal={signal} />}
    />
  );
}

function SignalLine({ signal }: { signal: OpenSignal }) {
  const { language, t } = useText();
  const settle = useSettle(signal);
  const part = useHeadingAfter<HTMLLIElement>();
  const { ideaId, title, trackingNumber, kind, supports, fromAt, untilAt } = signal;
  return (
    <li ref={part} className="approval">
      <div className="approval-words">
        <h3 className="approval-title">
          <Link to={{ page: 'queue', caseId: ideaId, q: null }}>{title}</Link>
        </h3>
        <p>{t(`signal.${kind}`, { count: supports })}</p>
        <p className="quiet">
          {trackingNumber} <time dateTime={fromAt}>{formatInstant(fromAt, language)}</time> –{' '}
          <time dateTime={untilAt}>{formatInstant(untilAt, language)}</time>
        </p>
        {settle.error && <Problem error={settle.error} />}
        <p className="row">
          <Link
            className="button"
            to={{ page: 'invalidations', caseId: null, q: writeBeginning(ideaId, signal) }}
            aria-label={t('signal.begin_of', { title })}
          >
            {t('signal.begin')}
          </Link>
          <button
            type="button"
            className="button"
            aria-label={t('signal.settle_of', { title })}
            aria-disabled={settle.isPending}
            onClick={() => settle.isPending || settle.mutate()}
          >
            {t('signal.settle')}
          </button>
        </p>
      </div>
    </li>
  );
}
