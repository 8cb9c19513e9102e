import { type FormFieldView, isFieldKey } from '@app/intake';
import type { Typed } from './forms/read-form.js';

const NAME = 'answers.';

/** The fields of a form that hold answers to a call's questions: `answers.<key>`, and `answers.<key>.<code>` ticked. */
export function pickAnswers(typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => name.startsWith(NAME) && isFieldKey(name.split('.')[1])),
  );
}

/** The answers as REST would send them. A number that is none stays as it was typed, to be refused as such. */
export function readAnswers(typed: Typed, fields: FormFieldView[]): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .map((field) => [field.key, answerOf(typed, field)] as const)
      .filter(([, answer]) => answer !== undefined),
  );
}

/** Answers that were kept, as the form holds them. */
export function typedAnswers(answers: Record<string, unknown> = {}): Typed {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, answer]): [string, string][] => {
      if (Array.isArray(answer)) return answer.map((code) => [`${NAME}${key}.${String(code)}`, 'yes']);
      const text = typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer);
      return [[NAME + key, text]];
    }),
  );
}

function answerOf(typed: Typed, { key, kind, choices }: FormFieldView): unknown {
  const text = typed[NAME + key];
  if (kind === 'choices') {
    const ticked = choices.filter(({ code }) => typed[`${NAME}${key}.${code}`]).map(({ code }) => code);
    return ticked.length > 0 ? ticked : undefined;
  }
  if (text === undefined) return undefined;
  if (kind === 'flag') return text === 'yes' ? true : text === 'no' ? false : text;
  if (kind !== 'number') return text;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : text;
}
