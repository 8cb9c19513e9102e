import { RuleForm } from './rule-form.js';
import { type RuleAct, RuleLine } from './rule-line.js';
import type { useOrder } from './use-order.js';
import type { Rule } from './use-rules.js';

interface RuleListProps {
  order: ReturnType<typeof useOrder>;
  /** The rule whose form is open, as it was seen. */
  edited: Rule | null;
  onEdit: (rule: Rule | null) => void;
  onAct: (act: RuleAct, rule: Rule) => void;
  onSaved: (rule: Rule) => void;
}

/** The rules one below the other; one that is edited gives its place to the form. */
export function RuleList({ order, edited, onEdit, onAct, onSaved }: RuleListProps) {
  const { ordered } = order;
  return (
    <ol className="rules-list">
      {ordered.map((rule, index) => (
        <li key={rule.code}>
          {edited?.code === rule.code ? (
            <RuleForm
              key={edited.version}
              rule={edited}
              onReload={onEdit}
              onSaved={onSaved}
              onClose={() => onEdit(null)}
            />
          ) : (
            <RuleLine
              rule={rule}
              place={index + 1}
              isFirst={index === 0}
              isLast={index === ordered.length - 1}
              onMove={(place) => order.move(rule, place)}
              onAct={(act) => onAct(act, rule)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
