import { useText } from '../../language/use-text.js';
import { add } from '../model/add.js';
import type { State } from '../model/definition.js';
import { placeOf } from '../model/selection.js';
import { useLabel } from '../use-label.js';
import type { FormProps } from './form-props.js';

/** The transitions that lead into a state, stay in it or leave it, each with the way to it. */
export function MovesOfState({ definition, element, onOpen, onAdd }: FormProps<State>) {
  const { t } = useText();
  const label = useLabel(definition);
  const { code } = element;
  const groups = {
    leaving: definition.transitions.filter(({ from }) => from.includes(code)),
    arriving: definition.transitions.filter(({ to }) => to === code),
  };
  return (
    <div className="wf-moves">
      {(['leaving', 'arriving'] as const).map((group) => (
        <section key={group} aria-labelledby={`workflow-${group}`}>
          <h3 id={`workflow-${group}`}>{t(`workflow.${group}`)}</h3>
          {groups[group].length === 0 && <p className="quiet">{t('workflow.none')}</p>}
          <ul>
            {groups[group].map(({ name, to }) => (
              <li key={name}>
                <button
                  type="button"
                  className="wf-link"
                  onClick={() => onOpen(placeOf(definition, 'transitions', name)!)}
                >
                  {label.of('transitions', name)}
                </button>
                {group === 'leaving' && (
                  <span className="quiet">
                    {' '}
                    → {to === null ? t('workflow.stays') : label.of('states', to)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <button
        type="button"
        className="button small"
        onClick={() => onAdd(add(definition, 'transitions', { from: [code] }))}
      >
        {t('workflow.add_from_here')}
      </button>
    </div>
  );
}
