import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import type { Account } from '../session/use-session.js';
import { useDraft } from './ask/use-draft.js';
import { useVersion, useVersions } from './ask/use-versions.js';
import { type Part, PARTS, WorkflowDesk } from './workflow-desk.js';
import { Tabs } from './tabs.js';

/** The workflow of the tenant: drawn, tried out, published. */
export function WorkflowPage({ account }: { account: Account }) {
  const { language, t } = useText();
  const [part, setPart] = useState<Part>('draft');
  const draft = useDraft();
  const versions = useVersions();
  const newest = versions.data?.[0]?.version;
  const base = useVersion(newest ?? 1);
  useEffect(() => {
    document.title = `${t('workflow.title')} | ${t('console')}`;
  }, [language, t]);
  const error = draft.error ?? versions.error ?? base.error;
  const retry = () => void Promise.all([draft.refetch(), versions.refetch(), base.refetch()]);
  return (
    <main id="main" tabIndex={-1} className="pane workflow">
      <header className="wf-head">
        <h1>{t('workflow.title')}</h1>
        <Tabs
          label={t('workflow.title')}
          id="workflow-part"
          names={PARTS}
          nameOf={(name) => t(`workflow.tab.${name}`)}
          chosen={part}
          onChoose={setPart}
        />
      </header>
      {error && <Problem error={error} onRetry={retry} />}
      {!error && !(draft.data && base.data) && <p className="empty">{t('wait')}</p>}
      {draft.data && base.data && newest !== undefined && (
        <WorkflowDesk
          key={draft.dataUpdatedAt}
          draft={draft.data}
          base={base.data}
          accountId={account.id}
          part={part}
          onPart={setPart}
        />
      )}
    </main>
  );
}
