import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { go, useAddress } from '../address/use-address.js';
import { BatchPanel } from '../batch/batch-panel.js';
import { useSelection } from '../batch/use-selection.js';
import { CaseView } from '../case/case-view.js';
import { caseQuery } from '../case/use-case.js';
import { useClaim } from '../case/use-claim.js';
import { useText } from '../language/use-text.js';
import { useIsNarrow } from '../look/use-is-narrow.js';
import { seesAll } from '../session/is-staff.js';
import type { Account } from '../session/use-session.js';
import { tell, undoLast } from '../status/status.js';
import { UndoBar } from '../suggestion/undo-bar.js';
import { useAccept } from '../suggestion/use-accept.js';
import { useAfterMove } from './use-after-move.js';
import { neighbourOf } from './neighbour-of.js';
import { NothingOpen } from './nothing-open.js';
import { QueuePane } from './queue-pane.js';
import { isOfPart, reachPart } from './reach-part.js';
import { type KeyAct, readKey } from './read-key.js';
import { Shortcuts } from './shortcuts.js';
import { type QueueItem, useQueue } from './use-queue.js';

/** Wanted when no line is left for the focus. */
const THE_PANE = 'pane';

/** The queue on the left and the open case on the right; on a narrow screen one after the other. */
export function QueuePage({ account }: { account: Account }) {
  const { language, t } = useText();
  const address = useAddress();
  const { caseId } = address;
  const isNarrow = useIsNarrow();
  const queue = useQueue(address);
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(items);
  const [batch, setBatch] = useState<QueueItem[] | null>(null);
  // What is written for many cases outlasts a look at one of them.
  const [isAside, setIsAside] = useState(false);
  const isBatchShown = batch !== null && !isAside;
  const [hasHelp, setHasHelp] = useState(false);
  const queries = useQueryClient();
  const claim = useClaim();
  const pane = useRef<HTMLElement>(null);
  const detail = useRef<HTMLElement>(null);
  const [wantedId, setWantedId] = useState<string | null>(null);
  const forget = useCallback(() => setWantedId(null), []);
  const showDetail = () => detail.current?.focus();
  const ids = items.map(({ ideaId }) => ideaId);
  const showNext = (nextId: string | null) => {
    go({ caseId: isNarrow ? null : nextId }, { isStep: false });
    setWantedId(nextId ?? THE_PANE);
  };
  const afterMove = useAfterMove({ ids, onStay: showDetail, onNext: showNext });
  const accept = useAccept({
    onAccepted: (ideaId) => showNext(neighbourOf(ids, ideaId)),
    onUndone: (ideaId) => {
      go({ caseId: ideaId }, { isStep: false });
      if (isNarrow) showDetail();
      else setWantedId(ideaId);
    },
  });

  // A line that is not there may come much later, and would take the focus from whatever is being written by then.
  const isLineMissing = wantedId !== null && !ids.includes(wantedId);
  useEffect(() => {
    if (!isLineMissing) return;
    pane.current?.focus();
    forget();
  }, [isLineMissing, forget]);
  const before = useRef(caseId);
  useEffect(() => {
    const left = before.current;
    before.current = caseId;
    if (!isNarrow || left === caseId) return;
    if (caseId) showDetail();
    else setWantedId((wanted) => wanted ?? left);
  }, [caseId, isNarrow]);
  useEffect(() => {
    if (!caseId) document.title = `${t('queue.title')} | ${t('console')}`;
  }, [caseId, language, t]);

  const open = (id: string, isByKey: boolean) => {
    setIsAside(true);
    go({ caseId: id });
    if (isByKey) showDetail();
  };
  const openBatch = () => {
    setBatch(selection.chosen);
    setIsAside(false);
  };
  const closeBatch = () => {
    setBatch(null);
    selection.clear();
    setWantedId(caseId ?? items[0]?.ideaId ?? THE_PANE);
  };
  const leave = () => {
    setIsAside(true);
    if (isNarrow) go({ caseId: null });
    setWantedId(caseId ?? items[0]?.ideaId ?? THE_PANE);
  };
  /** What was done last goes first: an acceptance that waits took the place of what had been said before it. */
  const undo = () => {
    if (!undoLast()) accept.undo();
  };
  const reach = (act: KeyAct) => {
    if (!reachPart(detail.current, act)) tell(t('keys.not_here'));
  };
  const walk = (way: 1 | -1) => {
    const next = ids[ids.indexOf(caseId ?? '') + way];
    if (!next) return;
    if (isNarrow) go({ caseId: next }, { isStep: false });
    else showNext(next);
  };
  /** While one reads a case; false for keys that mean nothing there. */
  const perform = (act: KeyAct): boolean => {
    const found = caseId ? queries.getQueryData(caseQuery(caseId).queryKey) : undefined;
    if (act === 'undo') undo();
    else if (act === 'help') setHasHelp(true);
    else if (act === 'next' || act === 'previous') walk(act === 'next' ? 1 : -1);
    else if (isOfPart(act)) reach(act);
    else if (act === 'claim' && found) claim.mutate({ ...found, isRelease: false });
    else if (act === 'accept' && caseId) accept.acceptFirst(caseId);
    else return false;
    return true;
  };
  const press = (event: KeyboardEvent) => {
    if (isWayBack(event)) return leave();
    if (isBatchShown) return;
    const act = isMeantForOther(event) || event.repeat ? null : readKey(event.nativeEvent);
    if (!act || SCROLLING.has(event.code) || !perform(act)) return;
    event.preventDefault();
  };
  return (
    <main id="main" tabIndex={-1} className={caseId || isBatchShown ? 'panes has-case' : 'panes'}>
      <h1 className="unseen">{t('queue.title')}</h1>
      <QueuePane
        pane={pane}
        queue={queue}
        items={items}
        hasAgencies={seesAll(account)}
        claim={claim}
        // Behind the panel nobody sees which case it would be, nor what is suggested.
        onAccept={(id) => id === caseId && !isBatchShown && accept.acceptFirst(id)}
        wantedId={wantedId}
        onFocused={forget}
        isFollowed={!isNarrow}
        onOpen={open}
        selection={selection}
        onBatch={openBatch}
        onUndo={undo}
        onHelp={() => setHasHelp(true)}
        onReach={reach}
      />
      <section
        ref={detail}
        className="pane detail"
        tabIndex={-1}
        aria-label={t(isBatchShown ? 'batch.title' : 'case.title')}
        onKeyDown={press}
      >
        {batch && <BatchPanel items={batch} isAside={isAside} onClose={closeBatch} />}
        {!isBatchShown &&
          (caseId ? (
            <CaseView key={caseId} ideaId={caseId} claim={claim} accept={accept} onMoved={afterMove} />
          ) : (
            <NothingOpen />
          ))}
      </section>
      <UndoBar accept={accept} />
      {hasHelp && <Shortcuts onClose={() => setHasHelp(false)} />}
    </main>
  );
}

/** These scroll what one reads. */
const SCROLLING = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Escape leads back to the list, unless it is meant for a dialog or something one is filling in. */
function isWayBack(event: KeyboardEvent): boolean {
  const { code, defaultPrevented, nativeEvent } = event;
  return code === 'Escape' && !defaultPrevented && !nativeEvent.isComposing && !isMeantForOther(event);
}

function isMeantForOther({ target }: KeyboardEvent): boolean {
  return (target as HTMLElement).closest('form, dialog, input, select, textarea') !== null;
}
