import { type FormEvent, useId, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { readCount } from '../move/read-count.js';
import { tell } from '../status/status.js';
import { type Rule, useSetRetention } from './use-privacy.js';

/** How many months things of one kind are kept, and the least that the law allows. */
export function RetentionForm({ rule: { kind, months, least, law } }: { rule: Rule }) {
  const { t, say } = useText();
  const id = useId();
  const [text, setText] = useState(String(months));
  const [isWrong, setIsWrong] = useState(false);
  const save = useSetRetention(kind);
  const fault = faultsOf(save.error).get('months');
  const label = t(`privacy.kind.${kind}`);
  const error = isWrong ? t('privacy.months_wrong') : fault && say(fault);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const count = readCount(text);
    setIsWrong(typeof count !== 'number');
    if (typeof count !== 'number' || save.isPending) return;
    save.mutate(count, { onSuccess: () => tell(t('privacy.saved', { months: count })) });
  };
  return (
    <form className="privacy-rule" aria-label={label} noValidate onSubmit={submit}>
      {save.error && !fault && <Problem error={save.error} />}
      <div className={error ? 'field has-error' : 'field'}>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="hint">
          {law ? t('privacy.least_by_law', { law, months: least }) : t('privacy.least', { months: least })}
        </p>
        <span className="row">
          <input
            id={id}
            className="count"
            inputMode="numeric"
            autoComplete="off"
            value={text}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            aria-invalid={error ? true : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <span>{t('privacy.months')}</span>
          <button type="submit" className="button" aria-disabled={save.isPending}>
            {t('privacy.save')}
            <span className="unseen"> {label}</span>
          </button>
        </span>
        {error && (
          <p id={`${id}-error`} className="error">
            {error}
          </p>
        )}
      </div>
    </form>
  );
}
