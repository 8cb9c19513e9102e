import { Link } from '../address/link.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { writeBeginning } from './begin-with.js';
import { useSignals } from './use-invalidations.js';

/** That the support of an idea came in a way that somebody should look at; nothing where it did not. */
export function SupportSignals({ ideaId }: { ideaId: string }) {
  const { language, t } = useText();
  const { data = [] } = useSignals(ideaId);
  const mayInvalidate = useMay('supports.invalidate');
  if (data.length === 0) return null;
  return (
    <section className="block" aria-labelledby="support-signals">
      <h3 id="support-signals">{t('signal.title')}</h3>
      <p className="quiet">{t('signal.lead')}</p>
      <ul>
        {data.map((signal) => (
          <li key={signal.id}>
            {t(`signal.${signal.kind}`, { count: signal.supports })}{' '}
            <span className="quiet">
              {formatInstant(signal.fromAt, language)} – {formatInstant(signal.untilAt, language)}
            </span>{' '}
            {mayInvalidate && (
              <Link to={{ page: 'invalidations', caseId: null, q: writeBeginning(ideaId, signal) }}>
                {t('signal.look')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
