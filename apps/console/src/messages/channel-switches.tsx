import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import { useChannels, useTurn } from './use-channels.js';

/** Short messages and messengers, each on or off for the tenant. */
export function ChannelSwitches() {
  const { t } = useText();
  const mayChange = useMay('settings.change');
  const { data: channels, error, refetch } = useChannels();
  const turn = useTurn();
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t('channels.title')}</h2>
      <p className="quiet">{t('channels.lead')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {turn.error && <Problem error={turn.error} />}
      <ul className="channel-list">
        {channels?.map(({ channel, isAvailable, isOn }) => (
          <li key={channel}>
            <label className="tick">
              <input
                type="checkbox"
                checked={isOn}
                disabled={!isAvailable || !mayChange}
                onChange={() =>
                  turn.isPending ||
                  turn.mutate(
                    { channel, isOn: !isOn },
                    {
                      onSuccess: () =>
                        tell(
                          t(isOn ? 'channels.off_now' : 'channels.on_now', {
                            name: t(`channels.name.${channel}`),
                          }),
                        ),
                    },
                  )
                }
              />
              <span>
                {t(`channels.name.${channel}`)}{' '}
                {!isAvailable && <span className="quiet">{t('channels.unavailable')}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
