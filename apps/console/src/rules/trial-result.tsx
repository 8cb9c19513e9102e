import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { TrialExamples } from './trial-examples.js';
import type { Trial } from './use-rules.js';

const COUNTS = ['newlyRouted', 'moved', 'noLongerRouted'] as const;

/** What would have been routed differently, in figures and examples. */
export function TrialResult({ trial }: { trial: Trial }) {
  const { t } = useText();
  const names = useNames();
  const { tried, triageBefore, triageAfter, agreement, flows, examples } = trial;
  const agencyOf = (code: string | null) => (code ? names.agency(code) : t('rule.triage'));
  const share = (part: number) => `${((part / agreement.known) * 100).toFixed(1)}%`;
  return (
    <div className="rule-trial" role="status">
      <p>
        <strong>{t('rule.tried', { count: tried })}</strong> {flows.length === 0 && t('rule.nothing_changes')}
      </p>
      <dl className="rule-figures">
        {COUNTS.map((name) => (
          <div key={name}>
            <dt>{t(`rule.figure.${name}`)}</dt>
            <dd>{t('rule.count', { count: trial[name] })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('rule.figure.triage')}</dt>
          <dd>{t('rule.from_to', { from: triageBefore, to: triageAfter })}</dd>
        </div>
        {agreement.known > 0 && (
          <div>
            <dt>{t('rule.figure.agreement', { count: agreement.known })}</dt>
            <dd>{t('rule.from_to', { from: share(agreement.before), to: share(agreement.after) })}</dd>
          </div>
        )}
      </dl>
      {flows.length > 0 && (
        <table className="rule-flows">
          <caption className="unseen">{t('rule.flows')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rule.before')}</th>
              <th scope="col">{t('rule.after')}</th>
              <th scope="col">{t('rule.ideas')}</th>
            </tr>
          </thead>
          <tbody>
            {flows.map(({ from, to, count }) => (
              <tr key={`${from} ${to}`}>
                <td>{agencyOf(from)}</td>
                <td>{agencyOf(to)}</td>
                <td>{t('rule.count', { count })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {examples.length > 0 && <TrialExamples examples={examples} agencyOf={agencyOf} />}
    </div>
  );
}
