import type { ClockRule, Definition } from '@app/workflow';
import { describeStates, type StateFacts } from '../describe-states.js';
import { lawOfClock } from '../law-of-clock.js';
import { useSite } from '../site-context.js';
import { useSay } from './say.js';
import { useTellState } from './tell-state.js';
import { usePeriod } from './term.js';

/** Every stage of the tenant's own workflow: what happens, who acts, by when and by which law, what one may do. */
export function Stages({ workflow }: { workflow: Definition }) {
  return (
    <div className="stages">
      {describeStates(workflow).map((facts) => (
        <Stage key={facts.state.code} {...facts} />
      ))}
    </div>
  );
}

function Stage({ state, actor, begins, stands, own, follows }: StateFacts) {
  const { t } = useSite();
  const say = useSay();
  const tell = useTellState();
  return (
    <details id={`state-${state.code}`}>
      <summary>
        <h3>{say(state.label)}</h3> <span className="quiet">{t(`help.actor.${actor}`)}</span>
      </summary>
      <p>{tell(state)}</p>
      <dl>
        <dt>{t('help.who_acts')}</dt>
        <dd>{t(`help.actor.${actor}`)}</dd>
        <dt>{t('help.deadlines')}</dt>
        <dd>
          {begins.length + stands.length === 0 && t('help.no_deadline')}
          <ul>
            {begins.map((clock) => (
              <li key={clock.code}>
                <Deadline clock={clock} />
              </li>
            ))}
            {stands.map(({ code, label }) => (
              <li key={code}>{t('help.stands', { clock: say(label) })}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('help.may')}</dt>
        <dd>{own.length > 0 ? own.map(({ label }) => say(label)).join(', ') : t('help.may_nothing')}</dd>
        <dt>{t('help.follows')}</dt>
        <dd>
          {follows.length === 0 && t('help.follows_nothing')}
          <ul className="inline">
            {follows.map(({ code, label }) => (
              <li key={code}>
                <a href={`#state-${code}`}>{say(label)}</a>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </details>
  );
}

function Deadline({ clock: { code, label, period } }: { clock: ClockRule }) {
  const { t } = useSite();
  const say = useSay();
  const length = usePeriod();
  const law = lawOfClock(code);
  return (
    <>
      {say(label)}: {period ? t('clock.within', { period: length(period) }) : t('help.given')}
      {law && <span className="quiet"> ({say(law)})</span>}
    </>
  );
}
