import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf, Refusal } from '../api/refusal.js';
import { useCalls } from '../catalogue/use-catalogue.js';
import { useText } from '../language/use-text.js';
import { CountField } from '../move/count-field.js';
import { FieldGroup } from '../move/field-group.js';
import { TickField } from '../paper/tick-field.js';
import { useMay } from '../session/use-may.js';
import { type CommentRules, useSaveRules } from './use-comment-rules.js';

interface FormProps {
  rules: CommentRules;
  /** Loads what stands now, where somebody else was quicker. */
  onReload: () => void;
}

/** All of it, saved together. */
export function CommentRulesForm({ rules, onReload }: FormProps) {
  const { t, say, textOf } = useText();
  const calls = useCalls();
  const mayChange = useMay('settings.change');
  const [isOn, setOn] = useState(rules.isOn);
  const [count, setCount] = useState(String(rules.reportsToHold));
  const [closedCalls, setClosed] = useState(rules.closedCalls);
  const save = useSaveRules();
  const fault = faultsOf(save.error).get('reportsToHold');
  const isOutdated = save.error instanceof Refusal && save.error.code === 'intake.comment_rules_changed';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    // What is no number is for the server to refuse, in its own words.
    save.mutate({ isOn, reportsToHold: Number(count || 'x'), closedCalls, version: rules.version });
  };
  const turn = (code: string, isClosed: boolean) =>
    setClosed(isClosed ? [...closedCalls, code] : closedCalls.filter((one) => one !== code));
  return (
    <form className="form inline-form" aria-label={t('comments.title')} noValidate onSubmit={submit}>
      {save.error && !fault && <Problem error={save.error} onRetry={isOutdated ? onReload : undefined} />}
      <TickField
        label={t('comments.is_on')}
        hint={t('comments.is_on_hint')}
        isTicked={isOn}
        onChange={setOn}
      />
      <CountField
        label={t('comments.reports')}
        hint={t('comments.reports_hint')}
        value={count}
        onChange={setCount}
        error={fault && say(fault)}
        isRequired
        isFirst={false}
      />
      {calls.length > 0 && (
        <FieldGroup label={t('comments.calls')} hint={t('comments.calls_hint')} isRequired={false}>
          {calls.map((call) => (
            <label key={call.code} className="tick">
              <input
                type="checkbox"
                checked={closedCalls.includes(call.code)}
                onChange={(event) => turn(call.code, event.currentTarget.checked)}
              />
              <span>{textOf(call, 'title')}</span>
            </label>
          ))}
        </FieldGroup>
      )}
      {mayChange && (
        <p className="row">
          <button type="submit" className="button primary" aria-disabled={save.isPending}>
            {save.isPending ? t('wait') : t('comments.save')}
          </button>
        </p>
      )}
    </form>
  );
}
