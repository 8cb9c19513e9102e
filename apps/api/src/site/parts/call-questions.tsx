import type { CallFormView, CallView, FormFieldView } from '@app/intake';
import { CheckboxGroup, Select, TextArea, TextField } from '../forms/fields.js';
import { Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { useSite } from '../site-context.js';
import type { Lists } from '../lists.service.js';
import { useTextOf } from './say.js';

/** The call that the form names, where it is open and asks something. */
export function askingCall({ calls }: Lists, typed: Typed): (CallView & { form: CallFormView }) | null {
  const call = calls.find(({ code, isOpen }) => isOpen && code === typed.callCode);
  return call?.form ? { ...call, form: call.form } : null;
}

/** What the chosen call asks beside the four fields. */
export function CallQuestions({ call }: { call: CallView | null }) {
  const { t } = useSite();
  const textOf = useTextOf();
  if (!call?.form) return null;
  return (
    <fieldset>
      <legend>{t('submit.questions', { call: textOf(call, 'title') })}</legend>
      {call.form.fields.some(({ isPublic }) => !isPublic) && (
        <p className="hint">{t('submit.questions_closed')}</p>
      )}
      <Hidden typed={{ formOf: call.code }} />
      {call.form.fields.map((field) => (
        <Question key={field.key} field={field} />
      ))}
    </fieldset>
  );
}

function Question({ field }: { field: FormFieldView }) {
  const { t } = useSite();
  const textOf = useTextOf();
  const { key, kind, isRequired, mostCharacters, choices } = field;
  const shown = {
    name: `answers.${key}`,
    label: textOf(field, 'label'),
    hint: hintOf(field, textOf(field, 'hint'), t),
    isOptional: !isRequired,
  };
  const named = choices.map((choice) => ({ code: choice.code, name: textOf(choice, 'label') }));
  if (kind === 'text') return <TextArea {...shown} />;
  if (kind === 'choice') return <Select {...shown} none={t('submit.none')} choices={named} />;
  if (kind === 'choices') return <CheckboxGroup {...shown} choices={named} />;
  if (kind === 'flag')
    return (
      <Select
        {...shown}
        none={t('submit.none')}
        choices={[
          { code: 'yes', name: t('submit.yes') },
          { code: 'no', name: t('submit.no') },
        ]}
      />
    );
  if (kind === 'day') return <TextField {...shown} type="date" />;
  if (kind === 'number') return <TextField {...shown} inputMode="decimal" />;
  return <TextField {...shown} maxLength={mostCharacters ?? undefined} />;
}

function hintOf(field: FormFieldView, hint: string, t: ReturnType<typeof useSite>['t']) {
  const { kind, least, most, mostCharacters, isPublic } = field;
  const hints = [hint];
  if (least !== null && most !== null) hints.push(t('submit.between', { least, most }));
  else if (least !== null) hints.push(t('submit.at_least', { least }));
  else if (most !== null) hints.push(t('submit.at_most', { most }));
  if (kind === 'text') hints.push(t('submit.characters', { most: mostCharacters ?? 0 }));
  if (!isPublic) hints.push(t('submit.closed'));
  return hints.filter(Boolean).join(' ') || undefined;
}
