/** Orders tables so that each comes before those whose rows it names. Refuses a ring: no row of it could go first. */
export function orderTables<Table extends { name: string; names: string[] }>(tables: Table[]): Table[] {
  const ordered: Table[] = [];
  let left = tables;
  while (left.length > 0) {
    const named = new Set(left.flatMap(({ names }) => names));
    const free = left.filter(({ name }) => !named.has(name));
    if (free.length === 0)
      throw new Error(`tables that name each other: ${left.map(({ name }) => name).join(', ')}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}
