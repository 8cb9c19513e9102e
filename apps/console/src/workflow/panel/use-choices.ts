import { useText } from '../../language/use-text.js';
import type { Choice } from '../inputs/choice-input.js';
import { codeOf, type Definition, type ListName } from '../model/definition.js';
import { useLabel } from '../use-label.js';

/** What may be chosen: names of the closed lists in words, elements of the definition by their labels. */
export function useChoices(definition: Definition) {
  const { t } = useText();
  const label = useLabel(definition);
  return {
    named: (codes: readonly string[], block: string): Choice[] =>
      codes.map((code) => ({ code, name: t(`${block}.${code}`, { defaultValue: code }) })),
    elements: (list: ListName): Choice[] =>
      definition[list].map((element) => {
        const code = codeOf(element);
        return { code, name: label.of(list, code) };
      }),
  };
}
