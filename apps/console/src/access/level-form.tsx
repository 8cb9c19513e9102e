import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { ChoiceInput } from '../workflow/inputs/choice-input.js';
import { type Level, useChooseLevel } from './use-access.js';

/** How well somebody must be known for one action. */
export function LevelForm({ action, level, choices }: Level) {
  const { t, say } = useText();
  const [chosen, setChosen] = useState<Level['level']>(level);
  const choose = useChooseLevel();
  const fault = faultsOf(choose.error).get('level');
  const name = t(`access.action.${action}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choose.isPending) return;
    choose.mutate(
      { action, level: chosen },
      {
        onSuccess: () => tell(t('access.level_saved', { action: name, level: t(`access.level.${chosen}`) })),
      },
    );
  };
  return (
    <form className="form access-level" aria-label={name} noValidate onSubmit={submit}>
      {choose.error && !fault && <Problem error={choose.error} />}
      <ChoiceInput
        label={name}
        choices={choices.map((code) => ({ code, name: t(`access.level.${code}`) }))}
        value={chosen}
        onChange={(code) => setChosen(code as Level['level'])}
        error={fault && say(fault)}
      />
      <p className="row">
        <button type="submit" className="button" aria-disabled={choose.isPending}>
          {choose.isPending ? t('wait') : t('access.save_level')}
          <span className="unseen"> {name}</span>
        </button>
      </p>
    </form>
  );
}
