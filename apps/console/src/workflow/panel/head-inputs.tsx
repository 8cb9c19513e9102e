import { useText } from '../../language/use-text.js';
import { BilingualInput } from '../inputs/bilingual-input.js';
import { CodeInput } from '../inputs/code-input.js';
import { codeOf, type Element } from '../model/definition.js';
import type { FormProps } from './form-props.js';

/** What every element has: a label in both languages, and a code. */
export function HeadInputs<Kind extends Element>(props: FormProps<Kind>) {
  const { element, isFixed, taken, errorOf, onChange, onRename } = props;
  const { t } = useText();
  return (
    <>
      <div data-part="label">
        <BilingualInput
          label={t('workflow.part.label')}
          value={element.label}
          onChange={(label) => onChange({ ...element, label }, 'label')}
          error={errorOf('label')}
        />
      </div>
      <div data-part={'name' in element ? 'name' : 'code'}>
        <CodeInput
          value={codeOf(element)}
          taken={taken}
          isFixed={isFixed}
          onChange={onRename}
          error={errorOf('name' in element ? 'name' : 'code')}
        />
      </div>
    </>
  );
}
