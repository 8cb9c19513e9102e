import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import { CODED, useConditions } from './use-conditions.js';
import type { RuleDraft } from './use-rules.js';

/** What a rule asks, and where it leads. */
export function RuleSays({ rule }: { rule: RuleDraft }) {
  const { t } = useText();
  const names = useNames();
  const choices = useConditions();
  const asked = CODED.map((kind) => ({
    kind: kind as string,
    values: rule[kind].map((code) => choices[kind].find((choice) => choice.code === code)?.name ?? code),
  }));
  const conditions = [...asked.toSpliced(1, 0, { kind: 'keywords', values: rule.keywords })];
  return (
    <dl className="rule-says">
      {conditions
        .filter(({ values }) => values.length > 0)
        .map(({ kind, values }) => (
          <div key={kind}>
            <dt>{t(`rule.${kind}`)}</dt>
            <dd>{values.join(', ')}</dd>
          </div>
        ))}
      <div>
        <dt>{t('rule.agency')}</dt>
        <dd>
          <strong>{names.agency(rule.agencyCode)}</strong>
        </dd>
      </div>
    </dl>
  );
}
