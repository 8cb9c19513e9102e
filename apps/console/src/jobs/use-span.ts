import { useText } from '../language/use-text.js';

const STEPS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** How long something takes, in its largest unit. */
export function useSpan(): (seconds: number) => string {
  const { t } = useText();
  return (seconds) => {
    const [unit, length] = STEPS.find(([, step]) => seconds >= step) ?? (['seconds', 1] as const);
    return t(`jobs.${unit}`, { count: Math.floor(seconds / length) });
  };
}
