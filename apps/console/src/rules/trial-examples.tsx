import { addressWith } from '../address/use-address.js';
import { useText } from '../language/use-text.js';
import type { Trial } from './use-rules.js';

interface TrialExamplesProps {
  examples: Trial['examples'];
  agencyOf: (code: string | null) => string;
}

/** Ideas that would have gone elsewhere. Each opens in a window of its own, so that the draft stays. */
export function TrialExamples({ examples, agencyOf }: TrialExamplesProps) {
  const { t } = useText();
  return (
    <details className="rule-examples">
      <summary>{t('rule.examples', { count: examples.length })}</summary>
      <ul>
        {examples.map(({ ideaId, trackingNumber, title, from, to, present, matched }) => (
          <li key={ideaId}>
            <a href={addressWith({ page: 'queue', caseId: ideaId })} target="_blank" rel="noreferrer">
              {title}
              <span className="unseen">{t('rule.new_window')}</span>
            </a>
            <p className="quiet">
              <span className="number">{trackingNumber}</span> · {agencyOf(from)} → {agencyOf(to)} ·{' '}
              {t('rule.present', { agency: agencyOf(present) })}
              {matched.keyword && ` · ‘${matched.keyword}’`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
