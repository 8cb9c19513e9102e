interface Told {
  ideaId: string;
  kinds: string[];
}

/** Which cases changed, on which colleagues wrote to each other, and where somebody came or went. */
export function sortNews(cases: Told[]): Record<'moved' | 'noted' | 'visited', Set<string>> {
  const sorted = { moved: new Set<string>(), noted: new Set<string>(), visited: new Set<string>() };
  for (const { ideaId, kinds } of cases)
    for (const kind of kinds) {
      if (kind.startsWith('note.')) sorted.noted.add(ideaId);
      else if (kind === 'presence.changed') sorted.visited.add(ideaId);
      else sorted.moved.add(ideaId);
    }
  return sorted;
}
