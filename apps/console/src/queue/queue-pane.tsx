import { type RefObject, useEffect, useRef } from 'react';
import { useAddress } from '../address/use-address.js';
import { SelectionBar } from '../batch/selection-bar.js';
import type { Selection } from '../batch/use-selection.js';
import { Problem } from '../api/problem.js';
import type { Claim } from '../case/use-claim.js';
import { useText } from '../language/use-text.js';
import { EmptyQueue } from './empty-queue.js';
import { Filters } from './filters.js';
import { QueueList } from './queue-list.js';
import { Scopes } from './scopes.js';
import { Search } from './search.js';
import type { KeyAct } from './read-key.js';
import type { QueueItem, useQueue } from './use-queue.js';

interface QueuePaneProps {
  pane: RefObject<HTMLElement | null>;
  queue: ReturnType<typeof useQueue>;
  items: QueueItem[];
  hasAgencies: boolean;
  claim: Claim;
  onAccept: (ideaId: string) => void;
  wantedId: string | null;
  onFocused: () => void;
  isFollowed: boolean;
  onOpen: (id: string, isByKey: boolean) => void;
  selection: Selection;
  onBatch: () => void;
  onUndo: () => void;
  onHelp: () => void;
  onReach: (act: KeyAct) => void;
}

/** The queue with all that narrows it. */
export function QueuePane(props: QueuePaneProps) {
  const { pane, queue, items, hasAgencies, claim, onAccept, wantedId, onFocused, isFollowed, onOpen } = props;
  const { selection, onBatch, onUndo, onHelp, onReach } = props;
  const count = selection.chosen.length;
  const { t } = useText();
  const { caseId } = useAddress();
  const isEmpty = queue.isSuccess && items.length === 0;

  // The last case is gone: focus must not be lost with it.
  const wasEmpty = useRef(true);
  useEffect(() => {
    if (isEmpty && !wasEmpty.current && document.activeElement === document.body) pane.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty, pane]);

  return (
    <section ref={pane} className="pane queue" tabIndex={-1} aria-label={t('queue.title')}>
      <div className="queue-head">
        <Scopes />
        <div className="narrowing">
          <Search label={t('queue.search')} />
          <Filters hasAgencies={hasAgencies} />
        </div>
      </div>
      <div className="queue-body" aria-busy={queue.isPlaceholderData}>
        {queue.isPending && <p className="empty">{t('wait')}</p>}
        {queue.error && <Problem error={queue.error} onRetry={() => void queue.refetch()} />}
        {isEmpty && <EmptyQueue />}
        {items.length > 0 && (
          <QueueList
            items={items}
            openId={caseId}
            isFollowed={isFollowed}
            wantedId={wantedId}
            onFocused={onFocused}
            onOpen={onOpen}
            onClaim={(item) => claim.mutate({ ...item, isRelease: false })}
            selection={selection}
            onAccept={onAccept}
            onUndo={onUndo}
            onHelp={onHelp}
            onReach={onReach}
          />
        )}
        {queue.hasNextPage && (
          <button
            type="button"
            className="button more"
            aria-disabled={queue.isFetchingNextPage}
            onClick={() => void queue.fetchNextPage()}
          >
            {t(queue.isFetchingNextPage ? 'wait' : 'queue.more')}
          </button>
        )}
      </div>
      <p role="status" className="unseen">
        {count > 0 && t('batch.chosen', { count })}
      </p>
      {count > 0 && (
        <SelectionBar
          selection={selection}
          onOpen={onBatch}
          onClear={() => {
            selection.clear();
            pane.current?.focus();
          }}
        />
      )}
      <p className="queue-foot">
        <button type="button" className="quiet-button" onClick={onHelp}>
          {t('keys.title')}
        </button>
      </p>
    </section>
  );
}
