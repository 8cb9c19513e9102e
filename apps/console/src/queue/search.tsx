import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { go, useAddress } from '../address/use-address.js';

const PAUSE_MS = 350;
const MOST_CHARACTERS = 100;

/** Looks for what is typed, at a pause in typing; never amid a syllable. `label` says what is looked through. */
export function Search({ label }: { label: string }) {
  const id = useId();
  const { q } = useAddress();
  const [text, setText] = useState(q ?? '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setText((typed) => (typed.trim() === (q ?? '') ? typed : (q ?? ''))), [q]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (words: string) => go({ q: words.trim() || null }, { isStep: false });
  const type = (words: string, isComposing: boolean) => {
    setText(words);
    clearTimeout(timer.current);
    if (!isComposing) timer.current = setTimeout(() => search(words), PAUSE_MS);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    search(text);
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={text}
        maxLength={MOST_CHARACTERS}
        placeholder={label}
        onChange={(event) => type(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
      />
    </form>
  );
}
