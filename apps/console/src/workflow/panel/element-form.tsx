import { useText } from '../../language/use-text.js';
import type { Editor } from '../ask/use-editor.js';
import {
  type ClockRule,
  codeOf,
  type Criterion,
  type Definition,
  type Element,
  find,
  type Lane,
  type State,
  type Transition,
} from '../model/definition.js';
import type { PlacedFault } from '../model/faults-by-place.js';
import { rename } from '../model/rename.js';
import { elementAt, type Selected } from '../model/selection.js';
import { ClockForm } from './clock-form.js';
import { CriterionForm } from './criterion-form.js';
import type { FormProps } from './form-props.js';
import { LaneForm } from './lane-form.js';
import { StateForm } from './state-form.js';
import { TransitionForm } from './transition-form.js';
import { WholeForm } from './whole-form.js';

interface ElementFormProps {
  editor: Editor;
  base: Definition;
  faults: PlacedFault[];
  selected: Selected;
  onOpen: (selected: Selected) => void;
}

/** Letters in a row are one step to undo; every choice is one of its own. */
const TYPED = new Set(['label', 'title', 'period', 'remindDaysBefore', 'escalateDaysAfter', 'points']);

/** The inputs of whatever is open, tied to the draft. */
export function ElementForm({ editor, base, faults, selected, onOpen }: ElementFormProps) {
  const { say } = useText();
  const { definition } = editor;
  const errorOf = (part: string): string | false => {
    const found = faults.filter((fault) => fault.part === part);
    return found.length > 0 && [...new Set(found.map(say))].join(' ');
  };
  if (selected.list === 'whole') {
    const change = (next: Partial<Definition>, part: string) =>
      editor.change({ definition: { ...definition, ...next } }, TYPED.has(part) ? part : undefined);
    return <WholeForm definition={definition} errorOf={errorOf} onChange={change} />;
  }
  const { list, index } = selected;
  const element = elementAt(definition, selected)!;
  const elements = definition[list] as Element[];
  const code = codeOf(element);
  const props: Omit<FormProps<Element>, 'element'> = {
    definition,
    isFixed: find(base, list, code) !== undefined,
    taken: elements.filter((_, other) => other !== index).map(codeOf),
    errorOf,
    onChange: (next, part) =>
      editor.change(
        { definition: { ...definition, [list]: elements.with(index, next) } },
        TYPED.has(part) ? `${list} ${index} ${part}` : undefined,
      ),
    onRename: (to) => editor.change({ definition: rename(definition, list, code, to) }),
    onOpen,
    onAdd: (added) => editor.change(added),
  };
  if (list === 'states') return <StateForm {...props} element={element as State} />;
  if (list === 'transitions') return <TransitionForm {...props} element={element as Transition} />;
  if (list === 'clocks') return <ClockForm {...props} element={element as ClockRule} />;
  if (list === 'rubric') return <CriterionForm {...props} element={element as Criterion} />;
  return <LaneForm {...props} element={element as Lane} />;
}
