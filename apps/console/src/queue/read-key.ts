/** What a key means while the queue has focus. */
export type KeyAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'open'
  | 'claim'
  | 'choose'
  | 'choose_to'
  | 'choose_next'
  | 'choose_previous'
  | 'accept'
  | 'moves'
  | 'answer'
  | 'note'
  | 'undo'
  | 'help';

export interface Key {
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
}

const ACTS: Record<string, KeyAct> = {
  KeyJ: 'next',
  ArrowDown: 'next',
  KeyK: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  NumpadEnter: 'open',
  KeyC: 'claim',
  KeyX: 'choose',
  KeyA: 'accept',
  KeyM: 'moves',
  KeyW: 'answer',
  KeyN: 'note',
  KeyU: 'undo',
};

const WITH_SHIFT: Record<string, KeyAct> = {
  Slash: 'help',
  KeyX: 'choose_to',
  ArrowDown: 'choose_next',
  ArrowUp: 'choose_previous',
};

/**
 * Reads the place of a key on the keyboard, not its letter: where Hangul is typed, `j` gives `ㅓ`. Nothing while
 * a syllable is being composed, and nothing that browser or system may want.
 */
export function readKey({ code, shiftKey, ctrlKey, altKey, metaKey, isComposing }: Key): KeyAct | null {
  if (isComposing || ctrlKey || altKey || metaKey) return null;
  return (shiftKey ? WITH_SHIFT : ACTS)[code] ?? null;
}
