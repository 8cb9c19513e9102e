import { Link } from '../../address/link.js';
import { formatInstant } from '../../due/format-day.js';
import { useText } from '../../language/use-text.js';
import type { Definition } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { Trial } from './use-simulation.js';

interface ExamplesProps {
  trial: Trial;
  definition: Definition;
  base: Definition;
}

interface DueChange {
  code: string;
  before: string | null;
  after: string | null;
}

/** Cases for which the draft would change something, each with the way to it. */
export function Examples({ trial, definition, base }: ExamplesProps) {
  const { language, t } = useText();
  const old = useLabel(base);
  const label = useLabel(definition);
  const day = (instant: string | null) =>
    instant ? formatInstant(instant, language) : t('workflow.no_clock');
  return (
    <div className="wf-scroll" role="region" aria-label={t('workflow.trial_examples')} tabIndex={0}>
      <h3>{t('workflow.trial_examples')}</h3>
      <table className="wf-table">
        <thead>
          <tr>
            <th scope="col">{t('workflow.trial_idea')}</th>
            <th scope="col">{t('workflow.one.states')}</th>
            <th scope="col">{t('workflow.trial_change')}</th>
          </tr>
        </thead>
        <tbody>
          {trial.examples.map(({ ideaId, trackingNumber, title, stateBefore, stuck, dueChanges }) => (
            <tr key={ideaId}>
              <th scope="row">
                <Link to={{ page: 'queue', caseId: ideaId }}>{title}</Link>
                <span className="quiet number wf-line-below">{trackingNumber}</span>
              </th>
              <td>{old.of('states', stateBefore)}</td>
              <td>
                {stuck && <strong className="wf-fault-tag">{t(`workflow.stuck.${stuck}`)}</strong>}
                {(dueChanges as unknown as DueChange[]).map(({ code, before, after }) => (
                  <p key={code}>
                    {label.of('clocks', code)}:{' '}
                    <span className="quiet">
                      {day(before)} <span aria-hidden="true">→</span>
                      <span className="unseen">{t('workflow.becomes')}</span> {day(after)}
                    </span>
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
