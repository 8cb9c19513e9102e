/** As many as the server takes at once. */
export const MOST = 100;

/**
 * The chosen ids after one was chosen or let go; with shift, all from the one chosen before up to it go the same way.
 * In the order of the list, and as many as were wanted.
 */
export function choose(ids: string[], chosen: string[], id: string, anchor: string | null): string[] {
  const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)].toSorted((one, other) => one - other);
  const range = from! < 0 ? [id] : ids.slice(from, to! + 1);
  const isLetGo = chosen.includes(id);
  return ids.filter((each) => (range.includes(each) ? !isLetGo : chosen.includes(each)));
}

/** Of those that are wanted a hundred: what was chosen before stays, and of the others as many as there is room for. */
export function withinMost(wanted: string[], chosen: string[]): string[] {
  const isOld = (id: string) => chosen.includes(id);
  const room = MOST - wanted.filter(isOld).length;
  const added = wanted.filter((id) => !isOld(id)).slice(0, Math.max(room, 0));
  return wanted.filter((id) => isOld(id) || added.includes(id));
}
