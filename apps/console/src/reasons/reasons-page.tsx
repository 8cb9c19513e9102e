import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ReasonForm } from './reason-form.js';
import { ReasonTable } from './reason-table.js';
import { RetireReason } from './retire-reason.js';
import { type Ground, useGrounds } from './use-reasons.js';

export type OpenedGround = { what: 'change' | 'retire'; ground: Ground } | { what: 'add'; kind: string };

/** The grounds that officials choose from when they decide, by decision. */
export function ReasonsPage() {
  const { language, t } = useText();
  const { data: grounds = [], error, isPending, refetch } = useGrounds();
  const [opened, setOpened] = useState<OpenedGround | null>(null);
  useEffect(() => {
    document.title = `${t('reasons.title')} | ${t('console')}`;
  }, [language, t]);
  const kinds = [...new Set(grounds.map(({ kind }) => kind as string))];
  const close = () => setOpened(null);
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <h1>{t('reasons.title')}</h1>
        <p className="quiet">{t('reasons.lead')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {kinds.map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <ReasonTable
              kind={kind}
              grounds={grounds.filter((ground) => ground.kind === kind)}
              onOpen={setOpened}
            />
            {opened?.what === 'add' && opened.kind === kind && (
              <ReasonForm kind={kind} ground={null} onReload={() => {}} onClose={close} />
            )}
            {opened?.what === 'change' && opened.ground.kind === kind && (
              <ReasonForm
                key={`${opened.ground.code} ${opened.ground.version}`}
                kind={kind}
                ground={opened.ground}
                onReload={(ground) => setOpened({ what: 'change', ground })}
                onClose={close}
              />
            )}
          </section>
        ))}
        {opened?.what === 'retire' && <RetireReason ground={opened.ground} onClose={close} />}
      </div>
    </main>
  );
}
