import { useText } from '../language/use-text.js';

/** How much waits behind a name, where something does; `unit` says what, to those who hear it. */
export function Count({ count, unit }: { count: number; unit: string }) {
  const { t } = useText();
  if (count === 0) return null;
  return (
    <span className="count">
      {count}
      <span className="unseen">{t(unit, { count })}</span>
    </span>
  );
}
