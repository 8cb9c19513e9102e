import { useText } from '../../language/use-text.js';
import { CountInput } from '../inputs/count-input.js';
import type { Criterion } from '../model/definition.js';
import type { FormProps } from './form-props.js';
import { HeadInputs } from './head-inputs.js';

/** A criterion by which rounds of review score. */
export function CriterionForm(props: FormProps<Criterion>) {
  const { t } = useText();
  const { element, errorOf, onChange } = props;
  return (
    <div className="form">
      <HeadInputs {...props} />
      <CountInput
        label={t('workflow.part.points')}
        hint={t('workflow.points_hint')}
        value={element.points}
        onChange={(points) => onChange({ ...element, points: points ?? 0 }, 'points')}
        error={errorOf('points')}
        isRequired
      />
    </div>
  );
}
