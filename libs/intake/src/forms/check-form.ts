import type { FieldFault } from '@app/platform';
import type { FormFieldDto } from './form.dto.js';
import { type FormField, MOST_OF_TEXT } from './form-field.js';
import { formReasons } from './forms.errors.js';

/** The questions as they are kept, or what is wrong with which, under `fields.<n>.<part>`. */
export function checkForm(given: FormFieldDto[]): { fields: FormField[]; faults: FieldFault[] } {
  const faults = given.flatMap((field, at) => {
    const others = given.slice(0, at).map(({ key }) => key);
    return faultsOf(field, others).map(([part, why]) => ({
      field: `fields.${at}.${part}`,
      ...formReasons[why],
    }));
  });
  return { fields: given.map(fieldOf), faults };
}

function faultsOf(field: FormFieldDto, others: string[]): [part: string, why: keyof typeof formReasons][] {
  const { key, kind, mostCharacters, least, most, choices = [] } = field;
  const found: [string, keyof typeof formReasons][] = [];
  const isChosen = kind === 'choice' || kind === 'choices';
  const codes = new Set(choices.map(({ code }) => code));
  if (others.includes(key)) found.push(['key', 'field_key_taken']);
  if (isChosen && (codes.size < 2 || codes.size < choices.length)) found.push(['choices', 'choices_missing']);
  if (!isChosen && choices.length > 0) found.push(['choices', 'choices_needless']);
  const limit = kind === 'line' || kind === 'text' ? MOST_OF_TEXT[kind] : 0;
  if (mostCharacters != null && mostCharacters > limit) found.push(['mostCharacters', 'length_needless']);
  if (kind !== 'number' && least != null) found.push(['least', 'length_needless']);
  if (kind !== 'number' && most != null) found.push(['most', 'length_needless']);
  if (kind === 'number' && least != null && most != null && least > most)
    found.push(['least', 'bounds_crossed']);
  return found;
}

function fieldOf({ kind, hintKo = '', hintEn = '', choices = [], ...field }: FormFieldDto): FormField {
  const isText = kind === 'line' || kind === 'text';
  return {
    ...{ key: field.key, kind, labelKo: field.labelKo, labelEn: field.labelEn, hintKo, hintEn },
    ...{ isRequired: field.isRequired, isPublic: field.isPublic },
    mostCharacters: isText ? (field.mostCharacters ?? MOST_OF_TEXT[kind]) : null,
    least: field.least ?? null,
    most: field.most ?? null,
    choices: choices.map(({ code, labelKo, labelEn }) => ({ code, labelKo, labelEn })),
  };
}
