import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { OrderBar } from './order-bar.js';
import { RemoveDialog } from './remove-dialog.js';
import { RuleForm } from './rule-form.js';
import type { RuleAct } from './rule-line.js';
import { RuleList } from './rule-list.js';
import { SwitchDialog } from './switch-dialog.js';
import { useOrder } from './use-order.js';
import { type Rule, useRules } from './use-rules.js';

/** The rules by which new ideas find an agency: written, tried, switched on and put in order. */
export function RulesPage() {
  const { language, t } = useText();
  const { data: rules = [], error, isPending, refetch } = useRules();
  const order = useOrder(rules);
  const [isAdding, setIsAdding] = useState(false);
  const [edited, setEdited] = useState<Rule | null>(null);
  const [asked, setAsked] = useState<{ act: RuleAct; rule: Rule } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = `${t('rule.title')} | ${t('console')}`;
  }, [language, t]);

  const edit = (rule: Rule | null) => {
    setEdited(rule);
    if (!rule && edited) focusOn(`${edited.code} edit`);
  };
  const act = (name: RuleAct, rule: Rule) => (name === 'edit' ? edit(rule) : setAsked({ act: name, rule }));
  const stopAdding = () => {
    setIsAdding(false);
    setTimeout(() => addButton.current?.focus());
  };
  const saved = ({ code, note }: Rule) => {
    tell(t('rule.saved', { name: note }));
    setIsAdding(false);
    setEdited(null);
    focusOn(`${code} edit`);
  };
  const close = () => setAsked(null);
  return (
    <main id="main" tabIndex={-1} className="pane rules">
      <div className="rules-page">
        <h1 ref={heading} tabIndex={-1}>
          {t('rule.title')}
        </h1>
        <p className="quiet">{t('rule.lead')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {isAdding ? (
          <RuleForm rule={null} onReload={setEdited} onSaved={saved} onClose={stopAdding} />
        ) : (
          <p>
            <button
              ref={addButton}
              type="button"
              className="button primary"
              onClick={() => setIsAdding(true)}
            >
              {t('rule.add')}
            </button>
          </p>
        )}
        {order.isChanged && (
          <OrderBar key={order.order.join()} seen={order.seen} order={order.order} onReset={order.reset} />
        )}
        {!isPending && !error && rules.length === 0 && <p className="empty">{t('rule.none')}</p>}
        <RuleList order={order} edited={edited} onEdit={edit} onAct={act} onSaved={saved} />
        {asked?.act === 'switch' && <SwitchDialog rule={asked.rule} onClose={close} />}
        {asked?.act === 'remove' && (
          <RemoveDialog rule={asked.rule} onRemoved={() => heading.current?.focus()} onClose={close} />
        )}
      </div>
    </main>
  );
}

/** After the page has been drawn again. */
function focusOn(act: string): void {
  setTimeout(() => {
    // Whoever was quicker has moved on to the order of the rules.
    if (document.activeElement?.matches('[data-move]')) return;
    document.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }, 100);
}
