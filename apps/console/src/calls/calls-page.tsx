import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { CallActDialog } from './call-act-dialog.js';
import { CallForm } from './call-form.js';
import { CallLine, type OpenedCall } from './call-line.js';
import { QuestionsForm } from './questions-form.js';
import { useCallRegister } from './use-call-register.js';

/** The calls of the tenant: begun as drafts, published, extended and closed, with what each asks. */
export function CallsPage() {
  const { language, t } = useText();
  const { data: calls, error, isPending, refetch } = useCallRegister();
  const [opened, setOpened] = useState<OpenedCall | { what: 'add' } | null>(null);
  const mayChange = useMay('settings.change');
  const reload = async ({ what, call }: OpenedCall) => {
    const { data } = await refetch();
    const now = data?.find(({ code }) => code === call.code);
    if (now) setOpened({ what, call: now });
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('calls.title')} | ${t('console')}`;
  }, [language, t]);
  const close = () => {
    setOpened(null);
    // The button that opened it may be gone with what it did.
    setTimeout(() => document.activeElement === document.body && heading.current?.focus());
  };
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <div className="settings-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('calls.title')}
          </h1>
          {mayChange && opened?.what !== 'add' && (
            <button type="button" className="button primary" onClick={() => setOpened({ what: 'add' })}>
              {t('calls.add')}
            </button>
          )}
        </div>
        <p className="quiet">{t('calls.lead')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {opened?.what === 'add' && <CallForm call={null} onReload={() => {}} onClose={close} />}
        {calls?.length === 0 && <p className="empty">{t('calls.none')}</p>}
        <ul className="rules-list">
          {calls?.map((call) => {
            const own = opened && 'call' in opened && opened.call.code === call.code ? opened : null;
            const what = own?.what;
            return (
              <CallLine key={call.code} call={call} onOpen={mayChange ? setOpened : undefined}>
                {own && what === 'change' && (
                  <CallForm
                    key={own.call.version}
                    call={own.call}
                    onReload={() => void reload(own)}
                    onClose={close}
                  />
                )}
                {own && what === 'ask' && (
                  <QuestionsForm
                    key={own.call.version}
                    call={own.call}
                    onReload={() => void reload(own)}
                    onClose={close}
                  />
                )}
                {what && what !== 'change' && what !== 'ask' && (
                  <CallActDialog call={call} act={what} onClose={close} />
                )}
              </CallLine>
            );
          })}
        </ul>
      </div>
    </main>
  );
}
