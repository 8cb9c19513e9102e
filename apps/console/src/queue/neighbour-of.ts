/** Whose turn it is once an item leaves the list: the one after it, else the one before; null when none is left. */
export function neighbourOf(ids: string[], id: string): string | null {
  const place = ids.indexOf(id);
  if (place < 0) return ids[0] ?? null;
  return ids[place + 1] ?? ids[place - 1] ?? null;
}
