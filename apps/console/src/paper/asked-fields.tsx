import { useText } from '../language/use-text.js';
import { CountField } from '../move/count-field.js';
import { DayField } from '../move/day-field.js';
import { FieldGroup } from '../move/field-group.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import { ChoiceField } from './choice-field.js';
import type { Answer, Asked } from './paper-values.js';

interface AskedFieldsProps {
  fields: Asked[];
  answers: Record<string, Answer>;
  /** On paper stands what stands there: nobody can be asked any more. */
  isComplete: boolean;
  onChange: (answers: Record<string, Answer>) => void;
  errorOf: (name: string) => string | undefined;
}

/** What the chosen call asks beside the four fields, as its own form asks it. */
export function AskedFields({ fields, answers, isComplete, onChange, errorOf }: AskedFieldsProps) {
  const { language, t } = useText();
  const isKorean = language === 'ko';
  const say = (ko: string, en: string): string => (isKorean ? ko : en);
  return fields.map((field) => {
    const { key, kind, isPublic, choices, most, least, mostCharacters } = field;
    const value = answers[key] ?? '';
    const put = (answer: Answer) => onChange({ ...answers, [key]: answer });
    const bounds =
      kind === 'number' && (least !== null || most !== null) ? `${least ?? ''}–${most ?? ''}` : '';
    const hints = [say(field.hintKo, field.hintEn), bounds, isPublic ? '' : t('calls.closed_answer')];
    const shown = {
      label: say(field.labelKo, field.labelEn),
      hint: hints.filter(Boolean).join(' ') || undefined,
      error: errorOf(`answers.${key}`),
      isRequired: field.isRequired && isComplete,
      isFirst: false,
    };
    const named = choices.map(({ code, labelKo, labelEn }) => ({ code, name: say(labelKo, labelEn) }));
    const text = { ...shown, value: String(value), onChange: put };
    if (kind === 'choices') {
      const chosen = Array.isArray(value) ? value : [];
      return (
        <FieldGroup key={key} {...shown}>
          {named.map(({ code, name }) => (
            <label key={code} className="tick">
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                aria-invalid={shown.error ? true : undefined}
                onChange={({ currentTarget }) =>
                  put(currentTarget.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </FieldGroup>
      );
    }
    if (kind === 'flag') {
      const flags = [
        { code: 'yes', name: t('calls.yes') },
        { code: 'no', name: t('calls.no') },
      ];
      return <ChoiceField key={key} {...text} none={t('calls.not_chosen')} choices={flags} />;
    }
    if (kind === 'choice')
      return <ChoiceField key={key} {...text} none={t('calls.not_chosen')} choices={named} />;
    if (kind === 'text') return <WordsField key={key} {...text} rows={3} />;
    if (kind === 'day') return <DayField key={key} {...text} />;
    if (kind === 'number') return <CountField key={key} {...text} />;
    return <LineField key={key} {...text} max={mostCharacters ?? 200} />;
  });
}
