import { useText } from '../language/use-text.js';
import { RuleSays } from './rule-says.js';
import type { Rule } from './use-rules.js';

interface RuleChangedProps {
  now: Rule;
  onReload: (now: Rule) => void;
  onOverwrite: (now: Rule) => void;
}

/** Somebody else changed the rule: what it says now, and whose words shall stand. */
export function RuleChanged({ now, onReload, onOverwrite }: RuleChangedProps) {
  const { t } = useText();
  return (
    <div className="notice warning" role="alert" tabIndex={-1}>
      <p>{t('rule.changed')}</p>
      <p>
        <strong>{now.note}</strong> {t(now.isActive ? 'rule.on' : 'rule.off')}
      </p>
      <RuleSays rule={now} />
      <p className="row">
        <button type="button" className="button small" onClick={() => onReload(now)}>
          {t('rule.changed_theirs')}
        </button>
        <button type="button" className="button small danger" onClick={() => onOverwrite(now)}>
          {t('rule.changed_mine')}
        </button>
      </p>
    </div>
  );
}
