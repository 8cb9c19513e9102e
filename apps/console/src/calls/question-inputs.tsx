import { useText } from '../language/use-text.js';
import { CountField } from '../move/count-field.js';
import { Field } from '../move/field.js';
import { LineField } from '../move/line-field.js';
import { FlagInput } from '../workflow/inputs/flag-input.js';
import { ChoicesInput } from './choices-input.js';
import type { Question } from './use-call-register.js';

export const KINDS = ['line', 'text', 'choice', 'choices', 'number', 'day', 'flag'] as const;

interface QuestionInputsProps {
  field: Question;
  /** Its place among the questions: the server names it by that. */
  at: number;
  onChange: (field: Question) => void;
  faults: Map<string, { ko: string; en: string }>;
}

/** One question: its kind and words, whether it must be answered and who reads the answer, and what bounds it. */
export function QuestionInputs({ field, at, onChange, faults }: QuestionInputsProps) {
  const { t, say } = useText();
  const set = (change: Partial<Question>) => onChange({ ...field, ...change });
  const errorOf = (part: string) => {
    const fault = faults.get(`fields.${at}.${part}`);
    return fault && say(fault);
  };
  const line = (part: 'labelKo' | 'labelEn' | 'hintKo' | 'hintEn' | 'key', max: number) => (
    <LineField
      label={t(`calls.question.${part}`)}
      {...(part === 'key' && { hint: t('calls.key_hint') })}
      max={max}
      value={field[part] ?? ''}
      onChange={(value) => set({ [part]: value })}
      error={errorOf(part)}
      isRequired={!part.startsWith('hint')}
      isFirst={false}
    />
  );
  const number = (part: 'mostCharacters' | 'least' | 'most') => (
    <CountField
      label={t(`calls.question.${part}`)}
      value={field[part] == null ? '' : String(field[part])}
      onChange={(value) => set({ [part]: numberIn(value) as number | null })}
      error={errorOf(part)}
      isRequired={false}
      isFirst={false}
    />
  );
  return (
    <div className="call-question">
      <Field label={t('calls.question.kind')}>
        {(tied) => (
          <select
            {...tied}
            value={field.kind}
            onChange={(event) => set(ofKind(event.currentTarget.value as Question['kind']))}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`calls.kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {line('labelKo', 100)}
      {line('labelEn', 100)}
      {line('hintKo', 300)}
      {line('hintEn', 300)}
      {(field.kind === 'line' || field.kind === 'text') && number('mostCharacters')}
      {field.kind === 'number' && number('least')}
      {field.kind === 'number' && number('most')}
      {(field.kind === 'choice' || field.kind === 'choices') && (
        <ChoicesInput
          choices={field.choices ?? []}
          onChange={(choices) => set({ choices })}
          error={errorOf('choices')}
        />
      )}
      <FlagInput
        label={t('calls.question.isRequired')}
        value={field.isRequired}
        onChange={(isRequired) => set({ isRequired })}
      />
      <FlagInput
        label={t('calls.question.isPublic')}
        value={field.isPublic}
        onChange={(isPublic) => set({ isPublic })}
      />
      {line('key', 40)}
    </div>
  );
}

/** What bounded the former kind does not bound the new one. */
const ofKind = (kind: Question['kind']): Partial<Question> => ({
  ...{ kind, mostCharacters: null, least: null, most: null },
  ...(kind !== 'choice' && kind !== 'choices' && { choices: [] }),
});

/** What is no number goes to the server as it was typed, which says so at the field. */
function numberIn(typed: string): unknown {
  const text = typed.trim();
  if (text === '') return null;
  const number = Number(text);
  return Number.isNaN(number) || text.endsWith('.') ? text : number;
}
