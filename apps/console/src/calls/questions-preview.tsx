import { useText } from '../language/use-text.js';
import { Field } from '../move/field.js';
import { FieldGroup } from '../move/field-group.js';
import type { Question } from './use-call-register.js';

/** How citizens will be asked, in the language of the console. What is typed here goes nowhere. */
export function QuestionsPreview({ fields }: { fields: Question[] }) {
  const { t } = useText();
  return (
    <section className="call-preview" aria-label={t('calls.preview')}>
      <h3>{t('calls.preview')}</h3>
      {fields.map((field) => (
        <Preview key={field.key} field={field} />
      ))}
    </section>
  );
}

function Preview({ field }: { field: Question }) {
  const { language, t } = useText();
  const isKorean = language === 'ko';
  const { kind, isRequired, isPublic, choices = [] } = field;
  const words = [isKorean ? field.hintKo : field.hintEn, !isPublic && t('calls.closed_answer')];
  const shown = {
    label: (isKorean ? field.labelKo : field.labelEn) || field.key,
    hint: words.filter(Boolean).join(' '),
    isRequired,
  };
  const named = choices.map(({ code, labelKo, labelEn }) => ({ code, name: isKorean ? labelKo : labelEn }));
  if (kind === 'choices')
    return (
      <FieldGroup {...shown}>
        {named.map(({ code, name }) => (
          <label key={code} className="tick">
            <input type="checkbox" />
            <span>{name}</span>
          </label>
        ))}
      </FieldGroup>
    );
  return (
    <Field {...shown}>
      {(tied) => {
        if (kind === 'text') return <textarea {...tied} rows={3} maxLength={field.mostCharacters ?? 5_000} />;
        if (kind === 'choice' || kind === 'flag') {
          const flags = [t('calls.yes'), t('calls.no')].map((name) => ({ code: name, name }));
          return (
            <select {...tied}>
              <option>{t('calls.not_chosen')}</option>
              {(kind === 'flag' ? flags : named).map(({ code, name }) => (
                <option key={code}>{name}</option>
              ))}
            </select>
          );
        }
        if (kind === 'day') return <input {...tied} type="date" className="day" />;
        return (
          <input {...tied} {...(kind === 'number' && { inputMode: 'decimal', className: 'count-input' })} />
        );
      }}
    </Field>
  );
}
