import { type RefObject } from 'react';
import { Link } from '../address/link.js';
import { useText } from '../language/use-text.js';
import type { Signed } from './use-sign.js';

interface SignResultsProps {
  results: Signed[];
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

/** What came of every signature: which were refused, and why. */
export function SignResults({ results, heading, onClose }: SignResultsProps) {
  const { t, say } = useText();
  const signed = results.filter(({ outcome }) => outcome.isSigned).length;
  const refused = results.length - signed;
  return (
    <section className="sign-results" aria-labelledby="sign-results">
      <h2 id="sign-results" ref={heading} tabIndex={-1}>
        {t('approval.results', { count: signed })}
        {refused > 0 && ` ${t('approval.results_refused', { count: refused })}`}
      </h2>
      <ul>
        {results.map(({ approval, outcome }) => (
          <li key={approval.id}>
            <span className={outcome.isSigned ? 'tag good' : 'tag bad'}>
              {t(outcome.isSigned ? 'approval.signed' : 'approval.refused')}
            </span>
            <Link to={{ page: 'queue', caseId: approval.ideaId }}>{approval.title}</Link>
            {outcome.messages && <span className="why">{say(outcome.messages)}</span>}
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );
}
