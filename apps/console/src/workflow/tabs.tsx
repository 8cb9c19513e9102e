import { type KeyboardEvent, useRef } from 'react';

interface TabsProps<Name extends string> {
  label: string;
  /** Names the tabs and what they show: `<id>-<name>` and `<id>-<name>-panel`. */
  id: string;
  names: readonly Name[];
  nameOf: (name: Name) => string;
  chosen: Name;
  onChoose: (name: Name) => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs of ARIA: one stop for the keyboard, arrows go on. */
export function Tabs<Name extends string>({ label, id, names, nameOf, chosen, onChoose }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const index = (names.indexOf(chosen) + step + names.length) % names.length;
    onChoose(names[index]!);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div ref={list} className="wf-tabs" role="tablist" aria-label={label} onKeyDown={press}>
      {names.map((name) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `${id}-${name}-panel` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {nameOf(name)}
        </button>
      ))}
    </div>
  );
}
