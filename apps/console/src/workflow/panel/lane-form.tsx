import type { Lane } from '../model/definition.js';
import type { FormProps } from './form-props.js';
import { HeadInputs } from './head-inputs.js';

/** A way through the workflow. */
export function LaneForm(props: FormProps<Lane>) {
  return (
    <div className="form">
      <HeadInputs {...props} />
    </div>
  );
}
