import { QueryClientProvider } from '@tanstack/react-query';
import { Problem } from './api/problem.js';
import { createQueries } from './api/queries.js';
import { useText } from './language/use-text.js';
import { QueuePage } from './queue/queue-page.js';
import { Frame } from './session/frame.js';
import { isStaff } from './session/is-staff.js';
import { SignInAgain } from './session/sign-in-again.js';
import { SignInPage } from './session/sign-in-page.js';
import { StaffOnlyPage } from './session/staff-only-page.js';
import { useSession } from './session/use-session.js';

const queries = createQueries();

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
      <QueuePage key={account.id} account={account} />
      <SignInAgain />
    </Frame>
  );
}
