import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import type { PageName } from './address/address.js';
import { useAddress } from './address/use-address.js';
import { Problem } from './api/problem.js';
import { createQueries } from './api/queries.js';
import { ApprovalsPage } from './approval/approvals-page.js';
import { CrossingsPage } from './crossings/crossings-page.js';
import { HolidaysPage } from './holidays/holidays-page.js';
import { useText } from './language/use-text.js';
import { QueuePage } from './queue/queue-page.js';
import { Frame } from './session/frame.js';
import { isAdministrator, isStaff, seesAll } from './session/is-staff.js';
import { SignInAgain } from './session/sign-in-again.js';
import { SignInPage } from './session/sign-in-page.js';
import { StaffOnlyPage } from './session/staff-only-page.js';
import { type Account, useSession } from './session/use-session.js';

const queries = createQueries();
/** Few see these, so each is fetched when it is opened. */
const ModelsPage = lazy(() =>
  import('./models/models-page.js').then((page) => ({ default: page.ModelsPage })),
);
const PeoplePage = lazy(() =>
  import('./people/people-page.js').then((page) => ({ default: page.PeoplePage })),
);
const PaperPage = lazy(() => import('./paper/paper-page.js').then((page) => ({ default: page.PaperPage })));
const PrivacyPage = lazy(() =>
  import('./privacy/privacy-page.js').then((page) => ({ default: page.PrivacyPage })),
);
const AccessPage = lazy(() =>
  import('./access/access-page.js').then((page) => ({ default: page.AccessPage })),
);
const TokensPage = lazy(() =>
  import('./tokens/tokens-page.js').then((page) => ({ default: page.TokensPage })),
);
const RulesPage = lazy(() => import('./rules/rules-page.js').then((page) => ({ default: page.RulesPage })));
const SettingsPage = lazy(() =>
  import('./onboarding/settings-page.js').then((page) => ({ default: page.SettingsPage })),
);
const OpeningPage = lazy(() =>
  import('./onboarding/opening/opening-page.js').then((page) => ({ default: page.OpeningPage })),
);
const WorkflowPage = lazy(() =>
  import('./workflow/workflow-page.js').then((page) => ({ default: page.WorkflowPage })),
);

/** The console: sign in, then the queue. */
export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Pages />
    </QueryClientProvider>
  );
}

function Pages() {
  const { t } = useText();
  const { data: account, error, isPending, refetch } = useSession();
  if (isPending)
    return (
      <main className="lone">
        <p role="status">{t('wait')}</p>
      </main>
    );
  if (error)
    return (
      <main className="lone">
        <Problem error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!account) return <SignInPage />;
  if (!isStaff(account)) return <StaffOnlyPage account={account} />;
  return (
    <Frame account={account}>
      <Page key={account.id} account={account} />
      <SignInAgain />
    </Frame>
  );
}

/** The page that the address names. */
function Page({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  if (page === 'approvals') return <ApprovalsPage />;
  if (page === 'crossings' && seesAll(account)) return <CrossingsPage account={account} />;
  if (page === 'holidays' && isAdministrator(account)) return <HolidaysPage />;
  const rare = forStaff(page) ?? (isAdministrator(account) && settingsOf(page, account));
  if (rare) return <Suspense fallback={<main className="pane empty">{t('wait')}</main>}>{rare}</Suspense>;
  return <QueuePage account={account} />;
}

function forStaff(page: PageName): ReactNode {
  if (page === 'paper') return <PaperPage />;
  return page === 'tokens' ? <TokensPage /> : null;
}

/** What administrators alone see. */
function settingsOf(page: PageName, account: Account): ReactNode {
  if (page === 'rules') return <RulesPage />;
  if (page === 'models') return <ModelsPage />;
  if (page === 'privacy') return <PrivacyPage />;
  if (page === 'access') return <AccessPage />;
  if (page === 'people') return <PeoplePage />;
  if (page === 'settings') return <SettingsPage />;
  if (page === 'opening') return <OpeningPage />;
  return page === 'workflow' && <WorkflowPage account={account} />;
}
