import type { State } from '@app/workflow';
import { useSite } from '../site-context.js';

/** What happens in a state: of those that ship in a sentence of its own, of a tenant's own by its kind. */
export function useTellState(): (state: State) => string {
  const { t } = useSite();
  return ({ code, kind }) => {
    const key = `help.state.${code}`;
    const told = t(key);
    return told === key ? t(`help.kind.${kind}`) : told;
  };
}
