import { useEffect, useRef, useState } from 'react';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { moveCode, type Place } from './move-code.js';
import type { Rule } from './use-rules.js';

/** The order the rules are to have, until it is saved. A rule that came or went meanwhile ends it. */
export function useOrder(rules: Rule[]) {
  const { t } = useText();
  const [order, setOrder] = useState<string[] | null>(null);
  const moved = useRef<string | null>(null);
  const seen = rules.map(({ code }) => code);
  const isSame = order !== null && order.toSorted().join() === seen.toSorted().join();
  const codes = isSame ? order : seen;
  // A line that is put elsewhere loses the focus of its button.
  useEffect(() => {
    if (!moved.current) return;
    document.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = null;
  }, [order]);
  const move = (rule: Rule, place: Place) => {
    const next = moveCode(codes, rule.code, place);
    moved.current = `${rule.code} ${place}`;
    setOrder(next);
    tell(t('rule.moved', { name: rule.note, place: next.indexOf(rule.code) + 1 }));
  };
  return {
    ordered: codes.flatMap((code) => rules.find((rule) => rule.code === code) ?? []),
    seen,
    order: codes,
    isChanged: codes.join() !== seen.join(),
    move,
    reset: () => setOrder(null),
  };
}
