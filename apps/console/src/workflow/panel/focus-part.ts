const FOCUSABLE = 'input, select, textarea, summary, button';

/** Puts the focus on a part of the panel: its wrong input, else its first; on the heading where no part is meant. */
export function focusPart(panel: HTMLElement, part: string): void {
  const place = part && panel.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
  const target = place
    ? (place.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      place.querySelector<HTMLElement>(FOCUSABLE))
    : panel.querySelector<HTMLElement>('h2');
  target?.focus();
  (place || panel).scrollIntoView({ block: 'nearest' });
}
