import type { Answer, FieldFault } from '@app/platform';
import { useSite } from '../site-context.js';
import { idOf } from './form-context.js';
import { WayBackIn } from './way-back-in.js';

interface ErrorSummaryProps {
  answer: Answer | null;
  /** What fields are called that have no phrase of their own. */
  names?: Record<string, string>;
  /** The page to be at after a sign-in, of a form that is drawn for guests too. */
  next?: string;
}

/** What to correct, on top of the page; each line leads to its field. */
export function ErrorSummary({ answer, names = {}, next }: ErrorSummaryProps) {
  const { t, language } = useSite();
  if (!answer) return null;
  const { faults, reason } = answer;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('form.problem')}</h2>
      {faults.length === 0 && <p>{reason[language]}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>
              <a href={`#${idOf(fault.field)}`}>
                {names[fault.field] ? `${names[fault.field]}: ` : <Named fault={fault} />}
                {fault[language]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {next && <WayBackIn answer={answer} next={next} maySendAgain />}
    </div>
  );
}

/** Which field a message speaks of, where the same is said of many. */
function Named({ fault: { field, code } }: { fault: FieldFault }) {
  const { t } = useSite();
  const key = `field.${field.replaceAll('.', '_')}.label`;
  const name = t(key);
  return name === key || !code.startsWith('platform.') ? null : `${name}: `;
}
