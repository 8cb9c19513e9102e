import { type KeyboardEvent, useState } from 'react';
import { matchesName } from '../catalogue/matches-name.js';

export interface Choice {
  code: string;
  name: string;
}

interface ComboProps {
  choices: Choice[];
  /** Code of what was chosen; empty for nothing. */
  value: string;
  onChange: (code: string) => void;
}

/** What is typed, what matches it, and which match the arrows have reached. */
export function useCombo({ choices, value, onChange }: ComboProps) {
  const chosen = choices.find(({ code }) => code === value);
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [place, setPlace] = useState(0);
  const matches = typed === null ? choices : choices.filter(({ name }) => matchesName(name, typed));
  const isOpen = isAsked && matches.length > 0;

  const show = () => {
    setPlace(Math.max(0, typed === null ? choices.findIndex(({ code }) => code === value) : 0));
    setIsAsked(true);
  };
  const close = () => {
    setIsAsked(false);
    setTyped(null);
  };
  const pick = ({ code }: Choice) => {
    onChange(code);
    close();
  };
  const type = (text: string) => {
    setTyped(text);
    setPlace(0);
    setIsAsked(true);
    if (text === '') onChange('');
  };
  const step = (by: number) => {
    if (isOpen) setPlace((place + by + matches.length) % matches.length);
    else show();
  };
  const act = (key: string): boolean => {
    if (key === 'ArrowDown' || key === 'ArrowUp') step(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && isOpen) pick(matches[place]!);
    else if (key === 'Escape' && isAsked) close();
    else return false;
    return true;
  };
  /** A syllable in the making keeps its keys: Enter ends it, and chooses nothing. */
  const press = (event: KeyboardEvent) => {
    if (!event.nativeEvent.isComposing && act(event.key)) event.preventDefault();
  };
  return {
    text: typed ?? chosen?.name ?? '',
    matches,
    active: isOpen ? matches[place] : undefined,
    isOpen,
    hasNone: isAsked && matches.length === 0,
    show,
    close,
    pick,
    type,
    press,
  };
}
