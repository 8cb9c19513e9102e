import { type FormEvent, useId, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { faultsOf } from '../../api/refusal.js';
import { useText } from '../../language/use-text.js';
import { WordsField } from '../../move/words-field.js';
import { tell } from '../../status/status.js';
import { ListPreview } from './list-preview.js';
import { readText } from './read-text.js';
import { useAddList, useCheckList } from './use-agency-register.js';

/** New agencies, typed, pasted or from a file; shown first, and added once no line is wrong. */
export function AgencyListForm() {
  const { t, say } = useText();
  const id = useId();
  const [text, setText] = useState('');
  const check = useCheckList();
  const add = useAddList();
  const write = (changed: string) => {
    setText(changed);
    check.reset();
    add.reset();
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const loaded = await readText(file);
    write(loaded);
    check.mutate(loaded);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.reset();
    if (!check.isPending) check.mutate(text);
  };
  const take = () =>
    add.mutate(text, {
      onSuccess: ({ agencies }) => {
        tell(t('agencies.added', { count: agencies.length }));
        write('');
      },
    });
  const fault = faultsOf(check.error).get('text');
  return (
    <form className="form inline-form" aria-labelledby={id} noValidate onSubmit={submit}>
      <div>
        <h3 id={id}>{t('agencies.add')}</h3>
        <p className="quiet">{t('agencies.add_advice')}</p>
      </div>
      {(check.error && !fault && <Problem error={check.error} />) ||
        (add.error && <Problem error={add.error} />)}
      <WordsField
        label={t('agencies.list')}
        hint={t('agencies.list_hint')}
        rows={6}
        value={text}
        onChange={write}
        error={fault && say(fault)}
        isRequired
        isFirst={false}
      />
      <p className="row">
        <button type="submit" className="button" aria-disabled={check.isPending}>
          {check.isPending ? t('wait') : t('agencies.preview')}
        </button>
        <label className="button wf-file">
          {t('agencies.choose_file')}
          <input
            type="file"
            accept=".csv,text/csv,text/plain"
            className="unseen"
            onChange={(event) => {
              void load(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      {check.data && <ListPreview preview={check.data} isPending={add.isPending} onTake={take} />}
    </form>
  );
}
