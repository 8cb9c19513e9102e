import { type Key, type KeyAct, readKey } from './read-key.js';

const aKey = (code: string, more: Partial<Key> = {}): Key => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});

describe('keys of the queue', () => {
  it.each<[code: string, act: KeyAct]>([
    ['KeyJ', 'next'],
    ['ArrowDown', 'next'],
    ['KeyK', 'previous'],
    ['ArrowUp', 'previous'],
    ['KeyC', 'claim'],
    ['KeyX', 'choose'],
    ['KeyA', 'accept'],
    ['KeyU', 'undo'],
    ['KeyM', 'moves'],
    ['KeyW', 'answer'],
    ['KeyN', 'note'],
    ['Enter', 'open'],
  ])('%s: %s', (code, act) => {
    expect(readKey(aKey(code))).toBe(act);
  });

  it('shows the shortcuts for a question mark only', () => {
    expect(readKey(aKey('Slash', { shiftKey: true }))).toBe('help');
    expect(readKey(aKey('Slash'))).toBeNull();
  });

  it.each<[code: string, act: KeyAct]>([
    ['KeyX', 'choose_to'],
    ['ArrowDown', 'choose_next'],
    ['ArrowUp', 'choose_previous'],
  ])('%s with shift: %s', (code, act) => {
    expect(readKey(aKey(code, { shiftKey: true }))).toBe(act);
  });

  it('leaves a syllable in the making alone', () => {
    expect(readKey(aKey('KeyJ', { isComposing: true }))).toBeNull();
  });

  it.each<Partial<Key>>([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
    'leaves %j to the browser',
    (modifier) => {
      expect(readKey(aKey('KeyC', modifier))).toBeNull();
    },
  );
});
