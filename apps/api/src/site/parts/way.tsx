import type { Definition } from '@app/workflow';
import { mainPath } from '../main-path.js';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';
import { usePeriod } from './term.js';
import { useTellState } from './tell-state.js';

/** The way of an idea as a picture, drawn from the tenant's own workflow: stages, deadlines, how it may come out. */
export function Way({ workflow }: { workflow: Definition }) {
  const { t } = useSite();
  const say = useSay();
  const period = usePeriod();
  const tell = useTellState();
  return (
    <ol className="steps way">
      <li>
        <h3>{t('step.send')}</h3>
        <p>{t('home.step.send')}</p>
      </li>
      {mainPath(workflow).map(({ state, instead }) => {
        const clock = workflow.clocks.find(
          (one) => one.isPublic && one.party === 'agency' && one.starts.includes(state.code),
        );
        return (
          <li key={state.code}>
            <h3>{say(state.label)}</h3>
            {clock && (
              <p>
                <span className="tag busy">
                  {say(clock.label)}
                  {clock.period && `: ${t('clock.within', { period: period(clock.period) })}`}
                </span>
              </p>
            )}
            <p>{tell(state)}</p>
            {instead.map((other) => (
              <p key={other.code} className="quiet">
                {t('home.instead', { state: say(other.label) })}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
