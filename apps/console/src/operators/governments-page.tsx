import { useEffect, useState } from 'react';
import { useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { Search } from '../queue/search.js';
import { tell } from '../status/status.js';
import { GovernmentTable } from './government-table.js';
import { type Government, useGovernments, useTurn } from './use-governments.js';
import { VisitDialog } from './visit-dialog.js';

/** The tenants of the platform, for its operators. */
export function GovernmentsPage() {
  const { language, t, say } = useText();
  const { q } = useAddress();
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useGovernments(
    q ?? '',
  );
  const [asked, setAsked] = useState<{ act: 'turn' | 'visit'; government: Government } | null>(null);
  const turn = useTurn();
  const governments = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('governments.title')} | ${t('console')}`;
  }, [language, t]);
  const close = () => {
    setAsked(null);
    turn.reset();
  };
  const way = asked?.government.suspendedAt ? 'resume' : 'suspend';
  const name = asked ? say({ ko: asked.government.nameKo, en: asked.government.nameEn }) : '';
  return (
    <main id="main" tabIndex={-1} className="pane people">
      <div className="people-page">
        <h1>{t('governments.title')}</h1>
        <p className="quiet">{t('governments.lead')}</p>
        <Search label={t('governments.search')} />
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && governments.length === 0 && <p className="empty">{t('governments.none')}</p>}
        {governments.length > 0 && (
          <GovernmentTable
            governments={governments}
            onTurn={(government) => setAsked({ act: 'turn', government })}
            onVisit={(government) => setAsked({ act: 'visit', government })}
          />
        )}
        <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
        {asked?.act === 'turn' && (
          <ConfirmDialog
            title={t(`governments.${way}_title`, { name })}
            act={t(`governments.${way}`)}
            look={way === 'suspend' ? 'danger' : 'primary'}
            asked={turn}
            onConfirm={() =>
              turn.mutate(asked.government, {
                onSuccess: () => {
                  tell(t(`governments.${way}_done`, { name }));
                  close();
                },
              })
            }
            onClose={close}
          >
            <p>{t(`governments.${way}_advice`)}</p>
          </ConfirmDialog>
        )}
        {asked?.act === 'visit' && <VisitDialog government={asked.government} onClose={close} />}
      </div>
    </main>
  );
}
