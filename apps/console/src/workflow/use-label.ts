import { useText } from '../language/use-text.js';
import { type Bilingual, codeOf, type Definition, find, type ListName } from './model/definition.js';
import type { Reference } from './model/references.js';
import { elementAt, type Selected } from './model/selection.js';

/** What the elements of a definition are called; one without a label is called by its code. */
export function useLabel(definition: Definition) {
  const { language, t } = useText();
  const text = (label: Bilingual | undefined, code: string): string =>
    label?.[language]?.trim() || label?.ko?.trim() || label?.en?.trim() || code;
  const of = (list: ListName, code: string): string => text(find(definition, list, code)?.label, code);
  return {
    of,
    all: (list: ListName, codes: string[]): string => codes.map((code) => of(list, code)).join(', '),
    at: (selected: Selected): string => {
      const element = elementAt(definition, selected);
      return element ? text(element.label, codeOf(element)) : t('workflow.whole');
    },
    reference: ({ list, code, part }: Reference): string =>
      list === 'whole'
        ? t('workflow.part.initial')
        : `${t(`workflow.one.${list}`)} ‘${of(list, code)}’: ${t(`workflow.part.${part}`)}`,
  };
}
