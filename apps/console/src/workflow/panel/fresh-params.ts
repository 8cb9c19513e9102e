import type { Definition, Param } from '../model/definition.js';
import { CONDITIONS, type ParamKind } from '../model/names.js';

/** What a condition is asked with at first; nothing where it takes nothing. */
export function freshParams(name: string, definition: Definition): Record<string, Param> | undefined {
  const first: Record<ParamKind, Param> = {
    count: 1,
    clock: definition.clocks[0]?.code ?? '',
    lane: definition.lanes[0]?.code ?? '',
    codes: [],
  };
  const params = Object.entries(CONDITIONS[name] ?? {});
  return params.length > 0
    ? Object.fromEntries(params.map(([param, kind]) => [param, first[kind]]))
    : undefined;
}
