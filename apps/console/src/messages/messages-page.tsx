import { useEffect, useId, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { ChannelSwitches } from './channel-switches.js';
import { MessageDialog } from './message-dialog.js';
import { MessageTable } from './message-table.js';
import { type Message, type State, STATES, useMessages } from './use-messages.js';

/** What became of messages to people; those that nobody is sure of wait here for a decision. */
export function MessagesPage() {
  const { language, t } = useText();
  const id = useId();
  const [state, setState] = useState<State | null>(null);
  const [opened, setOpened] = useState<Message | null>(null);
  const { data, error, isPending, refetch, ...list } = useMessages(state);
  const messages = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('messages.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1>{t('messages.title')}</h1>
          <p className="quiet">{t('messages.lead')}</p>
        </div>
        <p className="field message-filter">
          <label htmlFor={id}>{t('messages.state')}</label>
          <select
            id={id}
            value={state ?? ''}
            onChange={({ target }) => setState((target.value || null) as State | null)}
          >
            <option value="">{t('messages.any_state')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {t(`messages.states.${one}`)}
              </option>
            ))}
          </select>
        </p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && messages.length === 0 && (
          <p className="empty">{t(state ? 'messages.none_in_state' : 'messages.none')}</p>
        )}
        {messages.length > 0 && <MessageTable messages={messages} onOpen={setOpened} />}
        <MoreButton list={list} />
        <ChannelSwitches />
        {opened && <MessageDialog message={opened} onClose={() => setOpened(null)} />}
      </div>
    </main>
  );
}
