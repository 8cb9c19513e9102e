import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { Search } from '../queue/search.js';
import { useMay } from '../session/use-may.js';
import { InviteForm } from './invite-form.js';
import { InvitationList } from './invitation-list.js';
import { PeopleTable } from './people-table.js';
import { usePeople } from './use-people.js';

/** Who works here, as what, and who was asked to. */
export function PeoplePage() {
  const { language, t } = useText();
  const { q } = useAddress();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = usePeople(q);
  const mayChange = useMay('people.change');
  const [isInviting, setIsInviting] = useState(false);
  const inviteButton = useRef<HTMLButtonElement>(null);
  const people = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('people.title')} | ${t('console')}`;
  }, [language, t]);
  const stopInviting = () => {
    setIsInviting(false);
    setTimeout(() => inviteButton.current?.focus());
  };
  return (
    <main id="main" tabIndex={-1} className="pane people">
      <div className="people-page">
        <h1>{t('people.title')}</h1>
        <p className="quiet">{t('people.lead')}</p>
        {!mayChange ? null : isInviting ? (
          <InviteForm onClose={stopInviting} />
        ) : (
          <p>
            <button
              ref={inviteButton}
              type="button"
              className="button primary"
              onClick={() => setIsInviting(true)}
            >
              {t('people.invite')}
            </button>
          </p>
        )}
        <InvitationList />
        <section aria-labelledby="people-staff" className="people-list">
          <h2 id="people-staff">{t('people.staff')}</h2>
          <Search label={t('people.search')} />
          {error && <Problem error={error} onRetry={() => void refetch()} />}
          {isPending && <p className="empty">{t('wait')}</p>}
          {data && people.length === 0 && <p className="empty">{t('people.none')}</p>}
          {people.length > 0 && <PeopleTable people={people} />}
          <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
        </section>
      </div>
    </main>
  );
}
