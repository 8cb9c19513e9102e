import type { CaseForStaff } from '../case/use-case.js';
import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { percent } from './percent.js';
import { type Accept, isAssignable } from './use-accept.js';
import { type Suggestion, useSuggestion } from './use-suggestion.js';

interface SuggestionPanelProps {
  found: CaseForStaff;
  accept: Accept;
}

/** For a case in triage: whose it may be, how sure that is and why, and the ways to send it there. */
export function SuggestionPanel({ found, accept }: SuggestionPanelProps) {
  const { t } = useText();
  const { data: suggestion } = useSuggestion(found.ideaId);
  if (!suggestion) return null;
  return (
    <section className="suggestion" aria-labelledby="suggestion">
      {suggestion.agencyCode === null ? (
        <>
          <h3 id="suggestion">{t('suggestion.title')}</h3>
          <p className="quiet">{t('suggestion.none')}</p>
        </>
      ) : (
        <Suggested found={found} suggestion={suggestion} agency={suggestion.agencyCode} accept={accept} />
      )}
    </section>
  );
}

interface SuggestedProps extends SuggestionPanelProps {
  suggestion: Suggestion;
  agency: string;
}

function Suggested({ found, suggestion, agency, accept }: SuggestedProps) {
  const { t } = useText();
  const names = useNames();
  const { reasons, runnersUp } = suggestion;
  const mayAccept = isAssignable(found) && accept.pending?.found.ideaId !== found.ideaId;
  return (
    <>
      <h3 id="suggestion">
        {t('suggestion.first', { agency: names.agency(agency) })}{' '}
        <span className="quiet">{t('suggestion.sure', { percent: percent(suggestion.confidence!) })}</span>
      </h3>
      {suggestion.lacksVector && <p className="quiet">{t('suggestion.lacks_vector')}</p>}
      {reasons.length > 0 && (
        <p className="suggestion-words">
          <span className="quiet">{t('suggestion.because')}</span>{' '}
          {reasons.map(({ word, part }) => (
            <span key={word} className="tag">
              {word} <span className="suggestion-part">{percent(part)} %</span>
            </span>
          ))}
        </p>
      )}
      {mayAccept && (
        <p className="row">
          <button
            type="button"
            className="button primary"
            aria-keyshortcuts="a"
            onClick={() => accept.accept(found, agency)}
          >
            {t('suggestion.accept', { agency: names.agency(agency) })}&nbsp;<kbd aria-hidden="true">a</kbd>
          </button>
          {runnersUp.map((other) => (
            <button
              key={other.agencyCode}
              type="button"
              className="button"
              onClick={() => accept.accept(found, other.agencyCode)}
            >
              {t('suggestion.accept_other', {
                agency: names.agency(other.agencyCode),
                percent: percent(other.confidence),
              })}
            </button>
          ))}
        </p>
      )}
      {!mayAccept && runnersUp.length > 0 && (
        <p className="quiet">
          {t('suggestion.others')}{' '}
          {runnersUp
            .map((other) => `${names.agency(other.agencyCode)} ${percent(other.confidence)} %`)
            .join(', ')}
        </p>
      )}
    </>
  );
}
