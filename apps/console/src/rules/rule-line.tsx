import { useText } from '../language/use-text.js';
import { type Place, PLACES } from './move-code.js';
import { RuleSays } from './rule-says.js';
import type { Rule } from './use-rules.js';

const ARROWS: Record<Place, string> = { first: '⇈', up: '↑', down: '↓', last: '⇊' };
export const ACTS = ['edit', 'switch', 'remove'] as const;
export type RuleAct = (typeof ACTS)[number];

interface RuleLineProps {
  rule: Rule;
  place: number;
  isFirst: boolean;
  isLast: boolean;
  onMove: (place: Place) => void;
  onAct: (act: RuleAct) => void;
}

/** A rule, where it stands among the others, and what can be done with it. */
export function RuleLine({ rule, place, isFirst, isLast, onMove, onAct }: RuleLineProps) {
  const { t } = useText();
  const name = rule.note || rule.code;
  const cannot = (to: Place) => (to === 'first' || to === 'up' ? isFirst : isLast);
  const labelOf = (act: RuleAct) =>
    act === 'switch' ? t(rule.isActive ? 'rule.switch_off' : 'rule.switch_on') : t(`rule.${act}`);
  return (
    <article className={rule.isActive ? 'rule' : 'rule is-off'} aria-label={t('rule.named', { place, name })}>
      <p className="rule-head">
        <span className="rule-place number" aria-hidden="true">
          {place}
        </span>
        <strong className="rule-name">{name}</strong>
        <span className={rule.isActive ? 'tag good' : 'tag ended'}>
          {t(rule.isActive ? 'rule.on' : 'rule.off')}
        </span>
      </p>
      <RuleSays rule={rule} />
      <p className="rule-tools">
        <span className="rule-arrows">
          {PLACES.map((to) => (
            <button
              key={to}
              type="button"
              className="quiet-button"
              data-move={`${rule.code} ${to}`}
              aria-label={t(`rule.move.${to}`, { name })}
              aria-disabled={cannot(to)}
              onClick={() => cannot(to) || onMove(to)}
            >
              <span aria-hidden="true">{ARROWS[to]}</span>
            </button>
          ))}
        </span>
        {ACTS.map((act) => (
          <button
            key={act}
            type="button"
            className="button small"
            data-act={`${rule.code} ${act}`}
            aria-label={t('rule.act_on', { act: labelOf(act), name })}
            onClick={() => onAct(act)}
          >
            {labelOf(act)}
          </button>
        ))}
      </p>
    </article>
  );
}
