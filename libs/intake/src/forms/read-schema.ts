import type { FieldKind, FormChoice, FormField } from './form-field.js';
import { type FormSchema, OURS } from './write-schema.js';

type Among = { const: string; title: string; [OURS]: { labelEn: string } }[];
interface Property {
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  oneOf?: Among;
  items?: { oneOf: Among };
  [OURS]: Pick<FormField, 'labelKo' | 'labelEn' | 'hintKo' | 'hintEn' | 'isPublic'> & { kind: FieldKind };
}

/** The questions that a schema of ours asks, in their order. */
export function readSchema({ properties, required }: FormSchema): FormField[] {
  return Object.entries(properties as unknown as Record<string, Property>).map(([key, property]) => {
    const { [OURS]: ours, maxLength, minimum, maximum, oneOf, items } = property;
    return {
      key,
      ...ours,
      isRequired: required.includes(key),
      mostCharacters: maxLength ?? null,
      least: minimum ?? null,
      most: maximum ?? null,
      choices: (oneOf ?? items?.oneOf ?? []).map(choiceOf),
    };
  });
}

const choiceOf = ({ const: code, title: labelKo, [OURS]: { labelEn } }: Among[number]): FormChoice => ({
  code,
  labelKo,
  labelEn,
});
