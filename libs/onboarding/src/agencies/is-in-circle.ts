/** Whether the way from an agency up through its parents, by code, comes back to itself. */
export function isInCircle(code: string, parents: Map<string, string>): boolean {
  const passed = new Set<string>();
  for (let at = code; at; at = parents.get(at) ?? '') {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
