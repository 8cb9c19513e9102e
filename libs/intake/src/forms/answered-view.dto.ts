import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '@app/review';
import type { Answers, AnswerValue } from './check-answers.js';
import { FIELD_KINDS, type FieldKind, type FormField } from './form-field.js';

/** An answer beside its question, as it was asked then. */
export class AnsweredView {
  key: string;
  @ApiProperty({ enum: FIELD_KINDS, enumName: 'FieldKind' }) kind: FieldKind;
  label: BilingualView;
  /** As it was sent: text, number, yes or no, or codes. */
  @ApiProperty({
    oneOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { type: 'array', items: { type: 'string' } },
    ],
  })
  value: AnswerValue;
  /** The same in words. */
  text: BilingualView;
  isPublic: boolean;
}

/** The answers in the order of the questions. */
export function showAnswers(fields: FormField[], answers: Answers): AnsweredView[] {
  return fields
    .filter(({ key }) => Object.hasOwn(answers, key))
    .map((field) => ({
      ...{ key: field.key, kind: field.kind, label: { ko: field.labelKo, en: field.labelEn } },
      ...{ value: answers[field.key]!, text: wordsOf(field, answers[field.key]!), isPublic: field.isPublic },
    }));
}

function wordsOf({ choices }: FormField, value: AnswerValue): BilingualView {
  if (typeof value === 'boolean') return value ? { ko: '예', en: 'Yes' } : { ko: '아니요', en: 'No' };
  if (choices.length === 0) return { ko: String(value), en: String(value) };
  const chosen = [value].flat().map((code) => choices.find((choice) => choice.code === code));
  const joined = (part: 'labelKo' | 'labelEn'): string =>
    chosen.map((choice) => choice?.[part] ?? '').join(', ');
  return { ko: joined('labelKo'), en: joined('labelEn') };
}
