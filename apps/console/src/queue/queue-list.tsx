import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { go } from '../address/use-address.js';
import type { Selection } from '../batch/use-selection.js';
import { useText } from '../language/use-text.js';
import { useCampaignSizes } from '../merge/use-campaign.js';
import { QueueLine } from './queue-line.js';
import { isOfPart } from './reach-part.js';
import { type KeyAct, readKey } from './read-key.js';
import { useKeptFocus } from './use-kept-focus.js';
import type { QueueItem } from './use-queue.js';

/** So that a held key does not load every case it passes. */
const SETTLE_MS = 150;

interface QueueListProps {
  items: QueueItem[];
  openId: string | null;
  /** The case beside the list follows the focus; on a narrow screen it waits for Enter. */
  isFollowed: boolean;
  /** A line to move focus to, and what to do once it has it. */
  wantedId: string | null;
  onFocused: () => void;
  /** By a key the focus goes along; a click leaves it in the list. */
  onOpen: (id: string, isByKey: boolean) => void;
  onClaim: (item: QueueItem) => void;
  selection: Selection;
  /** The case beside the list goes where it was suggested, or stays after all. */
  onAccept: (ideaId: string) => void;
  onUndo: () => void;
  onHelp: () => void;
  /** Goes to a part of the open case. */
  onReach: (act: KeyAct) => void;
}

/** The lines of the queue, and the keys that work while one of them has focus. */
export function QueueList(props: QueueListProps) {
  const { items, openId, isFollowed, wantedId, onFocused, onOpen, onClaim, selection, onHelp } = props;
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [lastId, setLastId] = useState<string | null>(null);
  const ids = items.map(({ ideaId }) => ideaId);
  const copies = useCampaignSizes(ids);
  const stopId = [openId, lastId].find((id) => id && ids.includes(id)) ?? ids[0];

  const focusOn = (id: string) => {
    const line = list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    line?.focus();
    line?.scrollIntoView({ block: 'nearest' });
    return line != null;
  };
  useEffect(() => {
    if (!wantedId || !focusOn(wantedId)) return;
    setLastId(wantedId);
    onFocused();
  }, [wantedId, items, onFocused]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useKeptFocus(ids, focusOn);

  const step = (to: QueueItem | undefined) => {
    if (!to) return;
    focusOn(to.ideaId);
    setLastId(to.ideaId);
    clearTimeout(timer.current);
    if (isFollowed) timer.current = setTimeout(() => go({ caseId: to.ideaId }, { isStep: false }), SETTLE_MS);
  };
  /** Shift and an arrow choose the line and the next one, as in any list of files. */
  const chooseAndStep = (place: number, to: QueueItem | undefined) => {
    const ids = [items[place], to].flatMap((item) => item?.ideaId ?? []);
    selection.add(ids);
    step(to);
  };
  const act = (name: KeyAct, place: number) => {
    if (name === 'next') step(items[place + 1]);
    if (name === 'previous') step(items[place - 1]);
    if (name === 'first') step(items[0]);
    if (name === 'last') step(items.at(-1));
    if (name === 'open') onOpen(items[place]!.ideaId, true);
    if (name === 'claim') onClaim(items[place]!);
    if (name === 'choose' || name === 'choose_to') selection.turn(items[place]!.ideaId, name === 'choose_to');
    if (name === 'choose_next') chooseAndStep(place, items[place + 1]);
    if (name === 'choose_previous') chooseAndStep(place, items[place - 1]);
    if (name === 'accept') props.onAccept(items[place]!.ideaId);
    if (name === 'undo') props.onUndo();
    if (name === 'help') onHelp();
    if (isOfPart(name)) props.onReach(name);
  };
  const press = (event: KeyboardEvent, place: number) => {
    const name = readKey({ ...pick(event), isComposing: event.nativeEvent.isComposing });
    if (!name) return;
    event.preventDefault();
    // A key that is held down steps on, and accepts nothing that came into view under it.
    if (name === 'accept' && event.repeat) return;
    act(name, place);
  };
  return (
    <ol ref={list} className="lines" aria-label={t('queue.title')}>
      {items.map((item, place) => (
        <QueueLine
          key={item.ideaId}
          item={item}
          copies={copies.get(item.ideaId) ?? 0}
          isOpen={item.ideaId === openId}
          isStop={item.ideaId === stopId}
          isChosen={selection.ids.includes(item.ideaId)}
          onChoose={(isRange) => selection.turn(item.ideaId, isRange)}
          onFollow={(isByKey) => {
            clearTimeout(timer.current);
            onOpen(item.ideaId, isByKey);
          }}
          onKeyDown={(event) => press(event, place)}
        />
      ))}
    </ol>
  );
}

const pick = ({ code, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) => ({
  code,
  shiftKey,
  ctrlKey,
  altKey,
  metaKey,
});
