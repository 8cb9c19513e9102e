export const PLACES = ['first', 'up', 'down', 'last'] as const;
export type Place = (typeof PLACES)[number];

/** The codes with one of them moved; the same where it stands there already. */
export function moveCode(codes: string[], code: string, place: Place): string[] {
  const from = codes.indexOf(code);
  const to = { first: 0, up: from - 1, down: from + 1, last: codes.length - 1 }[place];
  if (from < 0 || to < 0 || to >= codes.length) return codes;
  return codes.toSpliced(from, 1).toSpliced(to, 0, code);
}
