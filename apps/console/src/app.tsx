import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { PageName } from './address/address.js';
import { useAddress } from './address/use-address.js';
import { Problem } from './api/problem.js';
import { createQueries } from './api/queries.js';
import { ApprovalsPage } from './approval/approvals-page.js';
import { CrossingsPage } from './crossings/crossings-page.js';
import { HolidaysPage } from './holidays/holidays-page.js';
import { useText } from './language/use-text.js';
import { EnterVisit, visitIn } from './operators/enter-visit.js';
import { QueuePage } from './queue/queue-page.js';
import { Frame } from './session/frame.js';
import { isStaff } from './session/is-staff.js';
import { SignInAgain } from './session/sign-in-again.js';
import { SignInPage } from './session/sign-in-page.js';
import { StaffOnlyPage } from './session/staff-only-page.js';
import { NEEDED } from './session/use-may.js';
import { type Account, useSession } from './session/use-session.js';

const queries = createQueries();
/** Few see these, so each is fetched when it is opened. */
const WorkflowPage = lazy(() =>
  import('./workflow/workflow-page.js').then((page) => ({ default: page.WorkflowPage })),
);
const RARE: Partial<Record<PageName, ComponentType>> = {
  models: lazy(() => import('./models/models-page.js').then((page) => ({ default: page.ModelsPage }))),
  people: lazy(() => import('./people/people-page.js').then((page) => ({ default: page.PeoplePage }))),
  paper: lazy(() => import('./paper/paper-page.js').then((page) => ({ default: page.PaperPage }))),
  templates: lazy(() =>
    import('./templates/templates-page.js').then((page) => ({ default: page.TemplatesPage })),
  ),
  privacy: lazy(() => import('./privacy/privacy-page.js').then((page) => ({ default: page.PrivacyPage }))),
  access: lazy(() => import('./access/access-page.js').then((page) => ({ default: page.AccessPage }))),
  tokens: lazy(() => import('./tokens/tokens-page.js').then((page) => ({ default: page.TokensPage }))),
  rules: lazy(() => import('./rules/rules-page.js').then((page) => ({ default: page.RulesPage }))),
  records: lazy(() => import('./records/records-page.js').then((page) => ({ default: page.RecordsPage }))),
  figures: lazy(() => import('./figures/figures-page.js').then((page) => ({ default: page.FiguresPage }))),
  reports: lazy(() => import('./reports/reports-page.js').then((page) => ({ default: page.ReportsPage }))),
  messages: lazy(() =>
    import('./messages/messages-page.js').then((page) => ({ default: page.MessagesPage })),
  ),
  webhooks: lazy(() =>
    import('./webhooks/webhooks-page.js').then((page) => ({ default: page.WebhooksPage })),
  ),
  settings: lazy(() =>
    import('./onboarding/settings-page.js').then((page) => ({ default: page.SettingsPage })),
  ),
  moderation: lazy(() =>
    import('./moderation/moderation-page.js').then((page) => ({ default: page.ModerationPage })),
  ),
  invalidations: lazy(() =>
    import('./supports/invalidations-page.js').then((page) => ({ default: page.InvalidationsPage })),
  ),
  comments: lazy(() =>
    import('./moderation/comment-rules-page.js').then((page) => ({ default: page.CommentRulesPage })),
  ),
  opening: lazy(() =>
    import('./onboarding/opening/opening-page.js').then((page) => ({ default: page.OpeningPage })),
  ),
  reasons: lazy(() => import('./reasons/reasons-page.js').then((page) => ({ default: page.ReasonsPage }))),
  wordings: lazy(() =>
    import('./wordings/wordings-page.js').then((page) => ({ default: page.WordingsPage })),
  ),
  texts: lazy(() => import('./texts/texts-page.js').then((page) => ({ default: page.TextsPage }))),
  jobs: lazy(() => import('./jobs/jobs-page.js').then((page) => ({ default: page.JobsPage }))),
  calls: lazy(() => import('./calls/calls-page.js').then((page) => ({ default: page.CallsPage }))),
  delegations: lazy(() =>
    import('./delegations/delegations-page.js').then((page) => ({ default: page.DelegationsPage })),
  ),
  governments: lazy(() =>
    import('./operators/governments-page.js').then((page) => ({ default: page.GovernmentsPage })),
  ),
};

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
  const visit = visitIn(location.hash);
  if (visit) return <EnterVisit {...visit} />;
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

/** The page that the address names, where it is open to the account; otherwise the first that is. */
function Page({ account }: { account: Account }) {
  const { t } = useText();
  const { page } = useAddress();
  const isOpen = (name: PageName) => account.permissions.includes(NEEDED[name]);
  const shown = isOpen(page) ? page : isOpen('queue') ? 'queue' : 'governments';
  const rare = rarePage(shown, account);
  if (rare) return <Suspense fallback={<main className="pane empty">{t('wait')}</main>}>{rare}</Suspense>;
  if (shown === 'approvals') return <ApprovalsPage />;
  if (shown === 'crossings') return <CrossingsPage account={account} />;
  return shown === 'holidays' ? <HolidaysPage /> : <QueuePage account={account} />;
}

function rarePage(page: PageName, account: Account): ReactNode {
  if (page === 'workflow') return <WorkflowPage account={account} />;
  const Rare = RARE[page];
  return Rare && <Rare />;
}
